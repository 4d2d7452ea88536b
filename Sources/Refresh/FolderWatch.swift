import Articles
import Glibc

/// Watches folders with inotify. Owned by one thread.
final class FolderWatch {
  private enum Target {
    /// A folder with its relative path.
    case folder(String)
    /// The folder of a root that is a single file: its name, and its relative path.
    case file(name: String, path: String)
    /// The folder of the index.
    case store
  }
  /// Readable when there are events.
  let descriptor: Int32
  /// By the system's number of the watch; a folder may be there for several reasons.
  private var targets: [Int32: [Target]] = [:]
  private var watched: [String: Int32] = [:]

  /// `nil` when the system has no inotify, or no more of it to give.
  init?() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// What came of a wish to watch.
  enum Outcome: Equatable {
    /// Watched from now on.
    case added
    /// Watched before.
    case known
    /// The system's number for the reason why not.
    case refused(Int32)
  }

  /// Watches a folder for changes of what lies directly in it.
  func watch(folder absolute: String, as path: String) -> Outcome {
    if watched[path] != nil { return .known }
    return add(absolute, InotifyMask.changes, .folder(path), key: path)
  }

  /// Watches a single file, by the folder that it lies in: editors put a new file in its place.
  func watch(file absolute: String, as path: String) -> Outcome {
    let (folder, name) = FolderWatch.split(absolute)
    return add(folder, InotifyMask.changes, .file(name: name, path: path), key: nil)
  }

  /// Watches the index's folder for commits, and for the end of the process that writes.
  func watch(store path: String) -> Outcome {
    add(FolderWatch.split(path).folder, InotifyMask.store, .store, key: nil)
  }

  /// Forgets a folder and those in it, whose paths are no longer true.
  func forget(_ path: String) {
    for (folder, number) in watched where path.isEmpty || folder == path || folder.hasPrefix(path + "/") {
      inotify_rm_watch(descriptor, number)
      watched[folder] = nil
      targets[number] = nil
    }
  }

  /// All events that have come; never waits.
  func events() -> [WatchEvent] {
    var events: [WatchEvent] = []
    let targets = targets
    withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: MemoryLayout<inotify_event>.alignment) { space in
      while case let count = read(descriptor, space.baseAddress, space.count), count > 0 {
        var offset = 0
        while offset + MemoryLayout<inotify_event>.size <= count {
          let event = space.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          offset += MemoryLayout<inotify_event>.size
          let end = min(count, offset + Int(event.len))
          let name = FileName.text(of: space[offset..<end].prefix { $0 != 0 })
          offset = end
          events += FolderWatch.tell(event, name, targets[event.wd] ?? [])
        }
      }
    }
    return events
  }

  private static func tell(_ event: inotify_event, _ name: String, _ targets: [Target]) -> [WatchEvent] {
    let mask = event.mask
    if mask & InotifyMask.overflow != 0 { return [.everything] }
    return targets.flatMap { target -> [WatchEvent] in
      switch target {
      case .store: [.store(name: name, isClose: mask & InotifyMask.close != 0)]
      case .file(let wanted, let path): name == wanted ? [.path(path)] : []
      case .folder(let path): tell(mask, name, in: path)
      }
    }
  }

  private static func tell(_ mask: UInt32, _ name: String, in folder: String) -> [WatchEvent] {
    guard !name.isEmpty else {
      // The folder itself. Its parent tells of it too, but a root has no watched parent.
      let isGone = mask & InotifyMask.selfGone != 0
      return isGone ? [.folderGone(folder), .path(folder)] : [.path(folder)]
    }
    guard !name.hasPrefix(".") else { return [] }
    let path = folder.isEmpty ? name : "\(folder)/\(name)"
    let isGone = mask & InotifyMask.isFolder != 0 && mask & InotifyMask.nameGone != 0
    return isGone ? [.folderGone(path), .path(path)] : [.path(path)]
  }

  private func add(_ folder: String, _ mask: UInt32, _ target: Target, key: String?) -> Outcome {
    let number = FileName.withPath(folder) { inotify_add_watch(descriptor, $0, mask | InotifyMask.add) }
    guard number >= 0 else { return .refused(errno) }
    targets[number, default: []].append(target)
    if let key { watched[key] = number }
    return .added
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}
