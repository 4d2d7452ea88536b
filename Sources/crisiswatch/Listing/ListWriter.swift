import CrisisModel
import Glibc

/// Writes the pages of a list in one of the forms, as they come.
struct ListWriter {
  private let list: ListKind
  private let format: ListFormat
  private let columns: [ListColumn]
  private let places: SourcePlaces
  /// Whether nothing was written yet, and whether no row was.
  private var (isFirst, isEmpty) = (true, true)

  /// - parameter hasDates: whether a filter of dates may leave rows of two sections.
  init(_ list: ListKind, _ format: ListFormat, hasDates: Bool, places: SourcePlaces) {
    self.list = list
    self.format = format
    self.places = places
    let all = ListColumn.all(of: list)
    columns = format == .table ? all.filter { $0.isInTable || (hasDates && $0.name == ListColumn.sectionName) } : all
  }

  /// The bytes of one page.
  mutating func write(_ rows: [Row]) -> [UInt8] {
    defer { (isFirst, isEmpty) = (false, isEmpty && rows.isEmpty) }
    switch format {
    case .table: return table(rows)
    case .csv: return csv(rows)
    case .json, .jsonl: return json(rows)
    case .vimgrep: return Array(rows.map { places.line(of: $0) + "\n" }.joined().utf8)
    }
  }

  /// What ends the output.
  func end() -> [UInt8] {
    guard format == .json else { return [] }
    return Array((isEmpty ? "[]\n" : "\n]\n").utf8)
  }

  private func table(_ rows: [Row]) -> [UInt8] {
    let right = columns.indices.filter { columns[$0].isNumber }
    let writer = TableWriter(
      heads: columns.map(\.name), width: ListWriter.terminalWidth, rightAligned: Set(right))
    let cells = rows.map { row in columns.map { $0.value(row) } }
    return Array(writer.text(cells, withHeads: isFirst).utf8)
  }

  private func csv(_ rows: [Row]) -> [UInt8] {
    var csv = CSVWriter()
    if isFirst { csv.row(columns.map(\.name)) }
    for row in rows { csv.row(columns.map { $0.value(row) }) }
    return csv.bytes
  }

  private func json(_ rows: [Row]) -> [UInt8] {
    var bytes: [UInt8] = []
    var json = JSONWriter()
    for (index, row) in rows.enumerated() {
      json.row(row)
      if format == .jsonl {
        json.endLine()
      } else {
        bytes += Array((isEmpty && index == 0 ? "[\n" : ",\n").utf8)
      }
      bytes += json.take()
    }
    return bytes
  }

  /// Columns of the terminal on standard output; `nil` when that is a file or a pipe.
  private static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
