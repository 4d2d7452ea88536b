import CrisisModel
import Dashboard
import Glibc

/// Keeps what was read and flagged, in `$XDG_STATE_HOME`: one line a change, so that two terminals on one folder add to
/// the same file, and nothing is ever written over.
///
/// ```
/// read 3f2a…
/// flag 77b0…
/// unflag 77b0…
/// ```
struct MarkFile {
  private let path: String

  /// - parameter name: stands for the folders.
  init(name: String, environment: Environment) { path = "\(environment.state)/\(name).marks" }

  /// The marks; none where there is no file. A line that makes no sense is passed over.
  func load() -> ReadMarks {
    guard let bytes = try? Disk.bytes(of: path) else { return ReadMarks() }
    return MarkFile.read(String(decoding: bytes, as: UTF8.self))
  }

  /// Keeps a change. Where that can't be, the mark lasts as long as the dashboard: no reason to disturb anybody.
  func add(_ change: ReadMarks.Change) {
    guard let slash = path.lastIndex(of: "/"), Disk.makeFolders(String(path[..<slash])) else { return }
    try? Disk.append(Array(MarkFile.line(change).utf8), to: path)
  }

  static func line(_ change: ReadMarks.Change) -> String {
    "\(change.isSet ? "" : "un")\(change.mark.rawValue) \(change.article)\n"
  }

  static func read(_ text: String) -> ReadMarks {
    var marks = ReadMarks()
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 2, let article = Identity(words[1]) else { continue }
      for mark in ReadMarks.Mark.allCases {
        if words[0] == mark.rawValue { marks.take(ReadMarks.Change(article, mark, true)) }
        if words[0] == "un" + mark.rawValue { marks.take(ReadMarks.Change(article, mark, false)) }
      }
    }
    return marks
  }
}
