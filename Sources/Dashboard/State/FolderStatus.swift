/// How far the reading of the folder is.
public struct ReadingProgress: Hashable, Sendable {
  /// Articles, or files, that are read.
  public var done: Int
  /// How many there are to read; `nil` while they are still being listed.
  public var total: Int?
  /// Seconds since the reading began.
  public var elapsed: Double

  /// Makes a progress.
  public init(done: Int, total: Int?, elapsed: Double) {
    self.done = done
    self.total = total
    self.elapsed = elapsed
  }

  /// Articles a second so far; `nil` until that can be said.
  var rate: Double? { elapsed > 0.2 && done > 0 ? Double(done) / elapsed : nil }

  /// Seconds that are left at this rate; `nil` until that can be said.
  var secondsLeft: Int? {
    guard let rate, let total, total > done else { return nil }
    let seconds = Double(total - done) / rate
    return seconds < 1_000_000 ? Int(seconds) : nil
  }
}

/// What the folder's watcher tells.
public enum FolderNews: Hashable, Sendable {
  /// Files are being read.
  case reading(ReadingProgress)
  /// Something was committed: what a query answers may have changed.
  case committed
  /// Everything is read; `watching` says whether changes will be noticed.
  case idle(watching: Bool)
  /// Another crisiswatch reads this folder for us.
  case followsAnother
  /// The folder, or the watching of it, has a problem: one sentence for the reader.
  case problem(String)
}

/// What the summary line says of the folder.
enum FolderPhase: Hashable, Sendable {
  case starting
  case reading(ReadingProgress)
  case idle(watching: Bool)
  case following
}
