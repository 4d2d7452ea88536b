/// How much is read of one file before it is cut, with a finding that says so.
public struct ReadLimits: Sendable, Hashable {
  /// Bytes of a file that is read as a whole; JSON Lines have no such limit.
  public var fileBytes: Int
  /// Bytes of one line of JSON Lines.
  public var lineBytes: Int
  /// Bytes of a text above which it is hardly one article any more: it is kept, with a finding.
  public var usualTextBytes: Int
  /// Bytes of a line of text above which it is hardly prose any more: it is kept, with a finding.
  public var usualLineBytes: Int

  /// 64 MB for a file or a line of JSON Lines; 8 MB of text and 1 MB in a line are usual.
  public static let `default` = ReadLimits()

  /// Makes limits.
  public init(
    fileBytes: Int = 64 << 20, lineBytes: Int = 64 << 20, usualTextBytes: Int = 8 << 20,
    usualLineBytes: Int = 1 << 20
  ) {
    self.fileBytes = fileBytes
    self.lineBytes = lineBytes
    self.usualTextBytes = usualTextBytes
    self.usualLineBytes = usualLineBytes
  }
}
