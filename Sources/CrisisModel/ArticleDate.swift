/// Where an article's date was found; nothing is guessed.
public enum DateOrigin: String, Sendable, Hashable, CaseIterable {
  /// A line of its own at the head of the text, or the dateline before the body.
  case dateline
  /// YAML front matter.
  case frontMatter = "front matter"
  /// A field of a JSON object or a table row.
  case field
  /// A header of a mail or a feed item.
  case header
  /// Metadata of a web page.
  case metadata
  /// The address of the page.
  case url
  /// The file's modification time: only ever a date of capture.
  case fileTime = "file time"
}

/// A date of an article: of publication or of capture.
public struct ArticleDate: Hashable, Sendable {
  /// The calendar day, as written (in the writer's time zone).
  public var day: Day
  /// Seconds after midnight on that day, where the source gives a time.
  public var seconds: Int?
  /// Offset from UTC in minutes, where the source gives one.
  public var utcOffsetMinutes: Int?
  /// Where it was found.
  public var origin: DateOrigin
  /// The name of the field, for origins that have one: "date_publish".
  public var field: String?
  /// The words that it was read from: "29 August, 2025".
  public var words: String

  /// Makes a date.
  public init(
    day: Day, seconds: Int? = nil, utcOffsetMinutes: Int? = nil, origin: DateOrigin, field: String? = nil,
    words: String
  ) {
    self.day = day
    self.seconds = seconds
    self.utcOffsetMinutes = utcOffsetMinutes
    self.origin = origin
    self.field = field
    self.words = words
  }

  /// Origin with the name of the field, as shown to the reader: "front matter published".
  public var originDescription: String { field.map { "\(origin.rawValue) \($0)" } ?? origin.rawValue }
}
