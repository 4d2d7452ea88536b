import CrisisStore

/// What a process does while another one writes the index: it learns of commits, and waits for its turn.
struct FollowingLoop {
  private let settings: RefreshSettings
  private let control: RefreshControl
  private let sink: @Sendable (RefreshEvent) -> Void
  private let lock: WriterLock
  private let storePath: String
  private let reader: StoreReader
  private let watch: FolderWatch?
  private var revision: Int64

  /// Milliseconds that a commit is given to be whole before it is asked for.
  private static let quiet: Int64 = 30
  /// A lock is given back a moment after its file is closed: it is tried so often, so many milliseconds apart.
  private static let attempts = 25
  private static let pause: Int64 = 20

  init(
    _ settings: RefreshSettings, _ control: RefreshControl, lock: WriterLock, storePath: String,
    sink: @escaping @Sendable (RefreshEvent) -> Void
  ) throws(StoreError) {
    self.settings = settings
    self.control = control
    self.sink = sink
    self.lock = lock
    self.storePath = storePath
    reader = try settings.store.reader()
    revision = try reader.revision()
    let watch = settings.polls ? nil : FolderWatch()
    self.watch = watch?.watch(store: storePath) == .added ? watch : nil
  }

  /// Returns when the lock was taken (true) or the thread is to end (false).
  mutating func run() throws(StoreError) -> Bool {
    // The writer may have ended before the watch was there.
    if lock.take() { return true }
    sink(.role(.reader))
    sink(.idle)
    while !control.isStopped {
      wait(milliseconds: watch == nil ? Int64(settings.pollSeconds * 1000) : nil)
      let (hasChanged, mayBeFree) = look()
      if control.takeRequest() || hasChanged || watch == nil { try tell() }
      if mayBeFree || watch == nil, takeLock() { return true }
    }
    return false
  }

  private func wait(milliseconds: Int64?) {
    Waiting.wait(for: [watch?.descriptor, control.pipe?.readEnd], milliseconds: milliseconds)
  }

  /// Whether the index was written to, and whether its writer may have ended.
  private func look() -> (hasChanged: Bool, mayBeFree: Bool) {
    guard watch != nil else { return (true, true) }
    let name = storePath.split(separator: "/").last.map(String.init) ?? storePath
    var result = (hasChanged: false, mayBeFree: false)
    for event in watch?.events() ?? [] {
      guard case .store(let file, let isClose) = event, file.hasPrefix(name) else { continue }
      if file == name + RefreshLoop.lockSuffix {
        result.mayBeFree = result.mayBeFree || isClose
      } else if !isClose {
        result.hasChanged = true
      }
    }
    if result.hasChanged { Waiting.wait(for: [control.pipe?.readEnd], milliseconds: FollowingLoop.quiet) }
    return result
  }

  private mutating func tell() throws(StoreError) {
    let now = try reader.revision()
    guard now != revision else { return }
    revision = now
    sink(.committed(revision: now))
    sink(.idle)
  }

  private func takeLock() -> Bool {
    for _ in 0..<FollowingLoop.attempts where !control.isStopped {
      if lock.take() { return true }
      if watch == nil { return false }
      Waiting.wait(for: [control.pipe?.readEnd], milliseconds: FollowingLoop.pause)
    }
    return false
  }
}
