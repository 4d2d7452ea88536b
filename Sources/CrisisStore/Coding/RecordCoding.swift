import CrisisModel

/// A record and its digest as the bytes of one row: about a hundred, where JSON takes a thousand.
///
/// Ranges are counted from the start of the evidence's sentence. The block is not among the bytes: the entry has it.
enum RecordCoding {
  /// Goes up with every change of the format.
  static let version: UInt8 = 1

  static func encode(_ record: Record, _ digest: RecordDigest) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(byte: version)
    writer.put(byte: record.kind.rawValue)
    writer.put(byte: digest.hasFinding ? 1 : 0)
    writer.put(list: digest.words) {
      $0.put(byte: UInt8($1 & 0xFF))
      $0.put(byte: UInt8($1 >> 8))
    }
    writer.put(record.core)
    let base = record.core.evidence.sentence.start
    switch record {
    case .deployment(let deployment): writer.put(deployment)
    case .statement(let statement): writer.put(statement, from: base)
    case .event(let event): writer.put(event, from: base)
    }
    return writer.bytes
  }

  /// Reads a record back.
  ///
  /// - parameter block: The block of its entry.
  /// - throws: `CodingFault` when the bytes are damaged or of another version.
  static func decode(_ bytes: UnsafeRawBufferPointer, block: UInt64) throws -> (Record, RecordDigest) {
    var reader = ByteReader(bytes)
    let version = try reader.byte()
    guard version == self.version else { throw CodingFault.version(version) }
    guard let kind = RecordKind(rawValue: try reader.byte()) else { throw CodingFault.value("kind of record") }
    let hasFinding = try reader.byte() != 0
    let words = try reader.list { UInt16(try $0.byte()) | UInt16(try $0.byte()) << 8 }
    let core = try reader.core()
    let base = core.evidence.sentence.start
    let record: Record =
      switch kind {
      case .deployment: .deployment(try reader.deployment(core))
      case .statement: .statement(try reader.statement(core, from: base))
      case .event: .event(try reader.event(core, from: base))
      }
    guard reader.isAtEnd else { throw CodingFault.value("length") }
    return (record, RecordDigest(block: block, words: words, hasFinding: hasFinding))
  }
}
