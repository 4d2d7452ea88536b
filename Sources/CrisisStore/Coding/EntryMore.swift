import CrisisModel

/// What an entry of several reports says beyond its lead record. An entry of one report has none: it follows.
struct EntryMore: Hashable {
  var figures: [Quantity]
  var rule: String
  /// The finding that its figures differ, if they do.
  var difference: String?

  func encode() -> [UInt8] {
    var writer = ByteWriter()
    writer.put(byte: RecordCoding.version)
    writer.put(list: figures) { $0.put($1) }
    writer.put(rule)
    writer.put(optional: difference) { $0.put($1) }
    return writer.bytes
  }

  init(figures: [Quantity], rule: String, difference: String?) {
    self.figures = figures
    self.rule = rule
    self.difference = difference
  }

  init(decoding bytes: UnsafeRawBufferPointer) throws {
    var reader = ByteReader(bytes)
    let version = try reader.byte()
    guard version == RecordCoding.version else { throw CodingFault.version(version) }
    figures = try reader.list { try $0.quantity() }
    rule = try reader.text()
    difference = try reader.optional { try $0.text() }
  }
}

/// The countries of a row as the bytes of one column.
enum CountryBytes {
  static func encode(_ roles: [CountryRole]) -> [UInt8] {
    var writer = ByteWriter(capacity: roles.count * 3)
    for role in roles { writer.put(role) }
    return writer.bytes
  }

  static func decode(_ bytes: UnsafeRawBufferPointer) throws -> [CountryRole] {
    var reader = ByteReader(bytes)
    var roles: [CountryRole] = []
    while !reader.isAtEnd { roles.append(try reader.countryRole()) }
    return roles
  }
}
