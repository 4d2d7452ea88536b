/// Changes that were noticed and not yet read, put off until they pause, but not for long.
struct PendingChanges: Equatable {
  /// Paths that may have changed.
  private(set) var paths: Set<String> = []
  /// Whether anything may have changed.
  private(set) var everything = false
  private var first: Int64?
  private var last: Int64 = 0

  /// Milliseconds without a change after which they are read.
  static let quiet: Int64 = 80
  /// Milliseconds after the first change after which they are read in any case.
  static let longest: Int64 = 400
  /// Of more paths than this the whole is read: that is quicker, and takes no memory.
  static let mostPaths = 4096

  /// Whether there is nothing to read.
  var isEmpty: Bool { first == nil }

  /// Notes a changed path.
  mutating func add(_ path: String, at now: Int64) {
    note(now)
    guard !everything else { return }
    paths.insert(path)
    if paths.count > PendingChanges.mostPaths { addEverything(at: now) }
  }

  /// Notes that anything may have changed.
  mutating func addEverything(at now: Int64) {
    note(now)
    everything = true
    paths = []
  }

  /// Milliseconds until they are to be read; `nil` when there are none.
  func wait(at now: Int64) -> Int64? {
    guard let first else { return nil }
    return max(0, min(last + PendingChanges.quiet, first + PendingChanges.longest) - now)
  }

  private mutating func note(_ now: Int64) {
    first = first ?? now
    last = now
  }
}
