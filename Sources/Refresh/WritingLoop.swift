import CrisisModel
import CrisisStore
import Glibc

/// What the process that writes does: reads everything once, and then what changes.
struct WritingLoop {
  private let settings: RefreshSettings
  private let control: RefreshControl
  private let sink: @Sendable (RefreshEvent) -> Void
  private let ownFiles: OwnFiles
  private var synchroniser: Synchroniser
  private let watch: FolderWatch?
  /// Whether the system doesn't tell of all changes, so that the folders are listed again and again.
  private var polls: Bool
  /// The last reason why a folder could not be watched: told once.
  private var refused: Int32?
  private var pending = PendingChanges()

  init(
    _ settings: RefreshSettings, _ control: RefreshControl, watches: Bool = true,
    sink: @escaping @Sendable (RefreshEvent) -> Void
  ) throws(StoreError) {
    self.settings = settings
    self.control = control
    self.sink = sink
    ownFiles = OwnFiles(settings)
    synchroniser = try Synchroniser(settings, settings.store.writer(fusing: RefreshLoop.fuser), sink: sink) {
      control.isStopped
    }
    watch = settings.polls || !watches ? nil : FolderWatch()
    polls = watch == nil
  }

  /// Reads everything once and returns.
  mutating func runOnce() throws(StoreError) {
    try synchroniser.run(listAll(), .everything)
    sink(.idle)
  }

  /// Returns when the thread is to end.
  mutating func run() {
    refresh(everything: true, paths: [], isAsked: true)
    while !control.isStopped {
      let patience = pending.wait(at: Waiting.now()) ?? (polls ? Int64(settings.pollSeconds * 1000) : nil)
      Waiting.wait(for: [watch?.descriptor, control.pipe?.readEnd], milliseconds: patience)
      if control.isStopped { return }
      note()
      let isAsked = control.takeRequest()
      if isAsked || (polls && pending.isEmpty) {
        refresh(everything: true, paths: [], isAsked: isAsked)
      } else if pending.wait(at: Waiting.now()) == 0 {
        refresh(everything: pending.everything, paths: pending.paths, isAsked: false)
      }
    }
  }

  /// Takes note of what the system tells.
  private mutating func note() {
    for event in watch?.events() ?? [] {
      switch event {
      case .path(let path): if !ownFiles.contains(path) { pending.add(path, at: Waiting.now()) }
      case .folderGone(let path): watch?.forget(path)
      case .everything: pending.addEverything(at: Waiting.now())
      case .store: break
      }
    }
  }

  private mutating func refresh(everything: Bool, paths: Set<String>, isAsked: Bool) {
    pending = PendingChanges()
    do throws(StoreError) {
      let hasWorked = try synchroniser.run(
        everything ? listAll() : list(paths), everything ? .everything : .paths(paths))
      if (hasWorked || isAsked) && !control.isStopped { sink(.idle) }
    } catch {
      sink(.failed(error))
      if case .busy = error { pending.addEverything(at: Waiting.now()) }
    }
  }

  // MARK: Listing and watching

  /// Lists, watches what is new, and lists again: a file may have come before its folder was watched.
  private mutating func listAll() -> Listing {
    polls = settings.polls || watch == nil
    let listing = Lister.list(settings.folders)
    return ownFiles.without(watchAll(listing) ? Lister.list(settings.folders) : listing)
  }

  private mutating func list(_ paths: Set<String>) -> Listing {
    var whole = Listing()
    for path in paths {
      var listing = Lister.list(path, in: settings.folders)
      if watchAll(listing) { listing = Lister.list(path, in: settings.folders) }
      whole.add(listing)
    }
    return ownFiles.without(whole)
  }

  /// True when a folder is watched now that was not before.
  private mutating func watchAll(_ listing: Listing) -> Bool {
    guard watch != nil else { return false }
    var hasNew = false
    var refusal: Int32?
    for folder in listing.folders {
      switch watch?.watch(folder: settings.folders.absolutePath(of: folder) ?? folder, as: folder) {
      case .added?: hasNew = true
      case .refused(let code)?: refusal = code
      case .known?, nil: break
      }
    }
    for root in settings.folders.roots where listing.files[FolderSet.fileName(of: root)] != nil {
      let path = FolderSet.fileName(of: root)
      if settings.folders.absolutePath(of: path) == root.path, watch?.watch(file: root.path, as: path) == .added {
        hasNew = true
      }
    }
    // A root that is not there can't be watched; it may come back.
    let missesRoot = settings.folders.roots.contains { root in listing.unread.contains(root.name) }
    if let refusal, refusal != refused {
      refused = refusal
      tellRefusal(refusal)
    }
    polls = polls || refusal != nil || missesRoot
    return hasNew
  }

  private func tellRefusal(_ code: Int32) {
    let reason = code == ENOSPC ? "the system watches no more folders" : systemMessage(code)
    let message =
      "not all folders can be watched (\(reason)); they are listed every \(settings.pollSeconds) seconds instead"
    let path = settings.folders.canonicalPaths.first ?? ""
    sink(.problem(FileFinding(path: path, finding: Finding(kind: .unreadable, message: message))))
  }
}
