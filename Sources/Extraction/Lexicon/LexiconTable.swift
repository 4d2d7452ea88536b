import CrisisModel

/// A table of tab-separated values as an analyst edits it: `#` begins a comment line, `|` separates alternatives.
public struct LexiconTable: Sendable {
  /// File name, "countries.tsv".
  public let name: String
  /// Rows with their line number, from 1.
  public let rows: [LexiconRow]
  /// Comment lines: subject, source, licence, columns, key.
  let comments: [LexiconRow]

  /// Reads a table; every line counts, none is refused here.
  public init(name: String, bytes: some Collection<UInt8>) {
    self.name = name
    let bytes = Array(bytes)
    var rows: [LexiconRow] = []
    var comments: [LexiconRow] = []
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      let last = end > start && bytes[end - 1] == 13 ? end - 1 : end
      if last > start {
        let row = LexiconRow(line: number, bytes: bytes[start..<last])
        if bytes[start] == 35 { comments.append(row) } else { rows.append(row) }
      }
      start = end + 1
    }
    self.rows = rows
    self.comments = comments
  }
}

/// A row of a table: its bytes, cut into cells when they are asked for.
public struct LexiconRow: Sendable {
  /// Its line in the file, from 1.
  public let line: Int
  let bytes: ArraySlice<UInt8>

  init(line: Int, bytes: ArraySlice<UInt8>) {
    self.line = line
    self.bytes = bytes
  }

  /// A cell; empty when the row is shorter.
  public subscript(column: Int) -> String { String(decoding: cell(column), as: UTF8.self) }

  /// A cell as a decimal number such as "-23.55"; `nil` for anything else.
  func decimal(_ column: Int) -> Double? {
    let cell = cell(column)
    var (whole, fraction, digits) = (0, 1, 0)
    var sawPoint = false
    for byte in cell.drop(while: { $0 == 45 }) {
      if byte == 46, !sawPoint {
        sawPoint = true
        continue
      }
      guard 48...57 ~= byte, digits < 15 else { return nil }
      whole = whole * 10 + Int(byte - 48)
      digits += 1
      if sawPoint { fraction *= 10 }
    }
    guard digits > 0 else { return nil }
    return Double(cell.first == 45 ? -whole : whole) / Double(fraction)
  }

  /// Degrees north in a cell and degrees east in the next one; `nil` where either is none.
  func coordinates(_ column: Int) -> Coordinates? {
    guard let latitude = decimal(column), let longitude = decimal(column + 1) else { return nil }
    return Coordinates(latitude: Float(latitude), longitude: Float(longitude))
  }

  /// How many cells the row has.
  public var count: Int { bytes.reduce(1) { $0 + ($1 == 9 ? 1 : 0) } }

  /// The alternatives of a cell.
  public func alternatives(_ column: Int) -> [String] {
    cell(column).split(separator: 124).map { String(decoding: $0, as: UTF8.self) }
  }

  func cell(_ column: Int) -> ArraySlice<UInt8> {
    let cell = bytes.withUnsafeBufferPointer { bytes -> Range<Int>? in
      var index = 0
      for _ in 0..<column {
        while index < bytes.count, bytes[index] != 9 { index += 1 }
        guard index < bytes.count else { return nil }
        index += 1
      }
      let start = index
      while index < bytes.count, bytes[index] != 9 { index += 1 }
      return start..<index
    }
    guard let cell else { return [] }
    return bytes[(bytes.startIndex + cell.lowerBound)..<(bytes.startIndex + cell.upperBound)]
  }
}

/// Something wrong in a lexicon: file, line and message, as `crisiswatch check` prints it.
public struct LexiconProblem: Sendable, Hashable, CustomStringConvertible {
  /// File name.
  public var file: String
  /// Line, from 1; `nil` when the whole file is meant.
  public var line: Int?
  /// What and why.
  public var message: String

  /// Makes a problem.
  public init(file: String, line: Int?, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// "countries.tsv:12: no such …"
  public var description: String { line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)" }
}
