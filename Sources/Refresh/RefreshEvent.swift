import CrisisModel
import CrisisStore

/// Whether this process writes the index or follows the one that does.
public enum RefreshRole: Sendable, Hashable {
  /// Reads files and writes.
  case writer
  /// Another process writes; this one learns of its commits and takes over when it ends.
  case reader
}

/// How far a reading has come.
public struct RefreshProgress: Sendable, Hashable {
  /// Files that are read and stored.
  public var filesDone: Int
  /// Files that are to be read in all.
  public var filesTotal: Int
  /// Articles that are stored.
  public var articles: Int
  /// Articles a second since the reading began; 0 while that can't be said.
  public var articlesPerSecond: Double

  /// Makes a progress.
  public init(filesDone: Int, filesTotal: Int, articles: Int, articlesPerSecond: Double) {
    self.filesDone = filesDone
    self.filesTotal = filesTotal
    self.articles = articles
    self.articlesPerSecond = articlesPerSecond
  }
}

/// What a refresher tells. Told on its own thread, in order; the sink should be quick.
public enum RefreshEvent: Sendable, Hashable {
  /// Who writes: told at the beginning and after a take-over.
  case role(RefreshRole)
  /// Files were read and stored.
  case progress(RefreshProgress)
  /// The index has this revision now: what is on screen should be asked for again.
  case committed(revision: Int64)
  /// Nothing is left to read: the index agrees with the folders, or (for a reader) with its writer.
  case idle
  /// Something could not be read or watched. What concerns files is among the index's findings too.
  case problem(FileFinding)
  /// The index failed. What was not stored is read again with the next change.
  case failed(StoreError)
}
