import CrisisModel

/// What a reader hands out, in the order of the file.
///
/// A file of JSON Lines gives exactly one item for each line that is not blank: the article, or a finding whose `line`
/// is set. A finding without a line is about the file as a whole.
public enum ReadItem: Sendable, Hashable {
  /// An article; what the reader doubts of it is in its own findings.
  case article(Article)
  /// What could not be read, with the place and the reason.
  case finding(FileFinding)
}
