import CrisisModel

/// A text's sketch as the bytes of one column.
enum SketchCoding {
  static func encode(_ sketch: TextSketch) -> [UInt8] {
    var writer = ByteWriter(capacity: sketch.hashes.count * 4 + 8)
    writer.put(count: sketch.shingles)
    writer.put(list: sketch.hashes) { $0.put(fixed32: $1) }
    return writer.bytes
  }

  static func decode(_ bytes: UnsafeRawBufferPointer) throws -> TextSketch {
    var reader = ByteReader(bytes)
    let shingles = try reader.count()
    return TextSketch(hashes: try reader.list { try $0.fixed32() }, shingles: shingles)
  }
}
