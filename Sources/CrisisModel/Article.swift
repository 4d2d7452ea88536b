/// One news text, as a reader found it. The text is never normalised: evidence counts its UTF-8 bytes.
public struct Article: Hashable, Sendable {
  /// Stable over re-reads.
  public var identity: Identity
  /// Where it was read from.
  public var source: ArticleSource
  /// The id that the format gives (guid, URL, "id" field), where it gives one.
  public var formatID: String?
  /// True when the format gives the id as a number, so that it can be written back as one.
  public var formatIDIsNumber: Bool
  /// Title, where the source gives one or a slug from which it can be made.
  public var title: String?
  /// True when the title was made from a slug.
  public var titleIsFromSlug: Bool
  /// The outlet or publisher.
  public var outlet: String?
  /// The authors, as written.
  public var author: String?
  /// The address of the original.
  public var url: String?
  /// Date of publication.
  public var published: ArticleDate?
  /// Date of capture: when the copy was saved.
  public var captured: ArticleDate?
  /// The body.
  public var text: String
  /// What the reader had to doubt.
  public var findings: [Finding]

  /// Makes an article; only what is known need be given.
  public init(
    identity: Identity, source: ArticleSource, formatID: String? = nil,
    formatIDIsNumber: Bool = false, title: String? = nil, titleIsFromSlug: Bool = false, outlet: String? = nil,
    author: String? = nil, url: String? = nil, published: ArticleDate? = nil, captured: ArticleDate? = nil,
    text: String, findings: [Finding] = []
  ) {
    self.identity = identity
    self.source = source
    self.formatID = formatID
    self.formatIDIsNumber = formatIDIsNumber
    self.title = title
    self.titleIsFromSlug = titleIsFromSlug
    self.outlet = outlet
    self.author = author
    self.url = url
    self.published = published
    self.captured = captured
    self.text = text
    self.findings = findings
  }
}

/// The place in the file system that an article came from.
public struct ArticleSource: Hashable, Sendable {
  /// Path relative to the folder that is read; "-" for standard input.
  public var path: String
  /// Which article of the file, from 0.
  public var ordinal: Int
  /// Line of the file at which the body begins, from 1: for "path:line" in editors.
  public var line: Int

  /// Makes a source.
  public init(path: String, ordinal: Int = 0, line: Int = 1) {
    self.path = path
    self.ordinal = ordinal
    self.line = line
  }
}
