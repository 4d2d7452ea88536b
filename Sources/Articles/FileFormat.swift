/// The formats that are read. Recognised by content; the name of the file only decides where the content leaves it open.
public enum FileFormat: String, Sendable, Hashable, CaseIterable {
  /// One JSON object a line.
  case jsonLines = "JSON Lines"
  /// One JSON object, or an array of them.
  case json = "JSON"
  /// Markdown with YAML front matter.
  case markdown = "Markdown"
  /// Anything else that is text.
  case plainText = "plain text"

  /// The reader of this format.
  var reader: any ArticleReader {
    switch self {
    case .jsonLines: JSONLinesReader()
    case .json: JSONReader()
    case .markdown: MarkdownReader()
    case .plainText: PlainTextReader()
    }
  }

  /// The first format, in order of declaration, that recognises the head of a file.
  static func recognised(in head: FileHead) -> FileFormat {
    allCases.first { $0.reader.recognises(head) } ?? .plainText
  }
}

/// One format. A new format is a new reader and a case of `FileFormat`.
protocol ArticleReader: Sendable {
  /// Whether the file looks like this format.
  func recognises(_ head: FileHead) -> Bool
  /// Hands out the articles of a file; stops when the sink returns false. Never fails: what can't be read is a finding.
  func read(_ input: inout FileInput, to sink: (ReadItem) -> Bool)
}

/// The first bytes of a file, without a byte order mark, in an encoding that agrees with ASCII.
struct FileHead {
  /// How many bytes are looked at.
  static let size = 64 << 10
  /// The bytes.
  var bytes: ArraySlice<UInt8>
  /// Whether this is all that the file holds.
  var isWhole: Bool
  /// Path of the file.
  var path: String

  /// Whether the name ends so, in any case.
  func hasSuffix(_ suffix: String) -> Bool { path.lowercased().hasSuffix(suffix) }
}
