import CrisisModel
import Refresh

/// Where in its file a row's evidence stands: `path:line:column:text`, as vim's quickfix list reads it.
struct SourcePlaces {
  private let folders: FolderSet
  /// An article of the index; `nil` when it is gone.
  private let article: (Identity) -> Article?

  init(folders: FolderSet, article: @escaping (Identity) -> Article?) {
    self.folders = folders
    self.article = article
  }

  /// The line of a row.
  func line(of row: Row) -> String {
    switch row {
    case .entry(let entry):
      let range = entry.lead.core.evidence.inTitle ? nil : entry.lead.core.evidence.passage
      let note = entry.position.section != .dated && entry.day != entry.position.day ? "(dated \(entry.day)) " : ""
      return place(entry.article, range) + note + PlainText.line(entry.clause)
    case .article(let row):
      return place(row.label, nil) + PlainText.line(row.label.title ?? row.label.source.path)
    case .finding(let row):
      let message = PlainText.line(row.finding.message)
      guard let label = row.article else { return "\(absolute(row.path)):\(row.line ?? 1):1:\(message)" }
      return place(label, row.finding.range) + message
    }
  }

  private func place(_ label: ArticleLabel, _ range: ByteRange?) -> String {
    let (line, column) = range.flatMap { position(label, $0) } ?? (label.source.line, 1)
    return "\(absolute(label.source.path)):\(line):\(column):"
  }

  /// Line and column (in bytes, from 1) of a passage, when the lines of the text are those of the file. In formats
  /// that wrap the text (JSON), the line where the body begins has to do.
  private func position(_ label: ArticleLabel, _ range: ByteRange) -> (Int, Int)? {
    guard let text = article(label.identity)?.text.utf8, range.end <= text.count else { return nil }
    let before = text.prefix(range.start)
    let line = label.source.line + before.count { $0 == 10 }
    let column = before.reversed().prefix { $0 != 10 }.count
    let words = text.dropFirst(range.start).prefix { $0 != 10 }.prefix(range.count)
    guard let found = fileLine(line, of: absolute(label.source.path)), found.dropFirst(column).starts(with: words)
    else { return nil }
    return (line, column + 1)
  }

  private func fileLine(_ number: Int, of path: String) -> ArraySlice<UInt8>? {
    guard let bytes = try? Disk.bytes(of: path) else { return nil }
    var start = bytes.startIndex
    for _ in 1..<number {
      guard let end = bytes[start...].firstIndex(of: 10) else { return nil }
      start = end + 1
    }
    return bytes[start...].prefix { $0 != 10 }
  }

  private func absolute(_ path: String) -> String { folders.absolutePath(of: path) ?? path }
}
