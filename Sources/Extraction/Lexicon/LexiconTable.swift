/// A table of tab-separated values as an analyst edits it: `#` begins a comment line, `|` separates alternatives.
public struct LexiconTable: Sendable {
  /// File name, "countries.tsv".
  public let name: String
  /// Rows with their line number, from 1.
  public let rows: [LexiconRow]

  /// Reads a table; every line counts, none is refused here.
  public init(name: String, bytes: some Collection<UInt8>) {
    self.name = name
    var rows: [LexiconRow] = []
    var number = 0
    for line in Array(bytes).split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      let trimmed = line.last == 13 ? line.dropLast() : line
      guard let first = trimmed.first, first != 35 else { continue }
      let cells = trimmed.split(separator: 9, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      rows.append(LexiconRow(line: number, cells: cells))
    }
    self.rows = rows
  }
}

/// A row of a table.
public struct LexiconRow: Sendable {
  /// Its line in the file, from 1.
  public let line: Int
  /// Its cells.
  public let cells: [String]

  /// A cell; empty when the row is shorter.
  public subscript(column: Int) -> String { column < cells.count ? cells[column] : "" }

  /// The alternatives of a cell.
  public func alternatives(_ column: Int) -> [String] { self[column].split(separator: "|").map(String.init) }
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
