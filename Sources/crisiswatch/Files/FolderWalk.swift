import Articles
import CrisisModel
import Glibc

/// The files in a folder and the folders in it, in order of their names. Hidden ones are left out; links are followed,
/// but no folder is entered twice.
struct FolderWalk {
  private struct FolderKey: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  private var entered: Set<FolderKey> = []
  private let sink: (Item) -> Void

  /// What is found.
  enum Item {
    case file(String)
    case problem(FileFinding)
  }

  /// Hands out everything in a folder.
  static func walk(_ folder: String, to sink: @escaping (Item) -> Void) {
    var walk = FolderWalk(sink: sink)
    walk.enter(folder)
  }

  private init(sink: @escaping (Item) -> Void) { self.sink = sink }

  private mutating func enter(_ folder: String) {
    var status = stat()
    guard stat(folder, &status) == 0 else { return report(folder, Problem.systemMessage(errno)) }
    let key = FolderKey(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    guard entered.insert(key).inserted else {
      return report(folder, "is a link to a folder that is read already; it is not read twice")
    }
    guard access(folder, R_OK | X_OK) == 0 else {
      return report(folder, "can't be looked into: \(Problem.systemMessage(errno))")
    }
    for name in Disk.names(in: folder) where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if Disk.isFolder(path) { enter(path) } else { sink(.file(path)) }
    }
  }

  private func report(_ path: String, _ reason: String) {
    sink(.problem(FileFinding(path: path, finding: Finding(kind: .unreadable, message: reason))))
  }
}
