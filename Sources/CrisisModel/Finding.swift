/// Kinds of finding: what the reader should know about the data. Raw values are used in every output.
public enum FindingKind: String, Sendable, Hashable, CaseIterable {
  /// The text tells its news under a date far from publication.
  case dateContradiction = "date-contradiction"
  /// Sources give different figures for one force or event.
  case figuresDiffer = "figures-differ"
  /// A sentence with a force and a figure made no record.
  case forceWithoutRecord = "force-without-record"
  /// An odd number of quotation marks.
  case unbalancedQuotes = "unbalanced-quotes"
  /// The rules don't cover the language.
  case language
  /// The file, or a part of it, can't be read.
  case unreadable
  /// The encoding is wrong somewhere; the text was repaired with U+FFFD.
  case encoding
  /// A date that the source gives makes no sense.
  case date
  /// The article has no publication date.
  case undated
  /// The text was cut at a limit.
  case truncated
  /// The text, or a line of it, is far longer than an article; it was read all the same.
  case oversized
}

/// Something that the reader should know about the data.
public struct Finding: Hashable, Sendable {
  /// Which kind.
  public var kind: FindingKind
  /// Where in the text; `nil` when it concerns the whole article or file.
  public var range: ByteRange?
  /// One sentence for the reader: what, where, why.
  public var message: String

  /// Makes a finding.
  public init(kind: FindingKind, range: ByteRange? = nil, message: String) {
    self.kind = kind
    self.range = range
    self.message = message
  }
}

/// A finding about a file, with the place: what a reader says of what it could not read.
public struct FileFinding: Hashable, Sendable, Error {
  /// Path relative to the folder that is read.
  public var path: String
  /// Line of the file, from 1, where known.
  public var line: Int?
  /// What and why.
  public var finding: Finding

  /// Makes a finding about a file.
  public init(path: String, line: Int? = nil, finding: Finding) {
    self.path = path
    self.line = line
    self.finding = finding
  }
}
