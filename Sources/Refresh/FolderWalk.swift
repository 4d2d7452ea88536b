import Articles
import CrisisModel
import Glibc

/// What a walk through a folder comes upon; paths are relative to the folder, and "" is the folder itself.
public enum FolderItem: Sendable {
  /// A folder that was entered.
  case folder(String)
  /// A regular file.
  case file(String, FileStamp)
  /// A folder that could not be read: nothing is known of what lies in it. The finding follows.
  case unread(String)
  /// What the reader should know of a folder or a link.
  case finding(FileFinding)
}

/// Walks through folders with readdir and fstatat, in order of names; links come last, so that a folder is known by its
/// own path and not by a link to it.
///
/// Hidden files and folders (`.crisiswatch` among them) and everything that is no regular file are left out. Links are
/// followed, but no folder is entered twice: a loop of links is a finding, as is a folder that can't be read.
public struct FolderWalk {
  private var entered: Set<FolderKey> = []
  private let sink: (FolderItem) -> Void
  /// Folders deeper than this are not entered.
  private static let deepest = 64

  private struct FolderKey: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  /// - parameter sink: takes what is found, as it is found.
  public init(to sink: @escaping (FolderItem) -> Void) { self.sink = sink }

  /// Hands out what a path leads to: a file, or a folder with everything in it; nothing when it is gone.
  ///
  /// - Parameters:
  ///   - absolute: where it is, or where it is from here.
  ///   - path: the relative path that it has, and that the paths of what lies in it begin with.
  public mutating func walk(_ absolute: String, as path: String = "") {
    add(at: AT_FDCWD, name: absolute, as: path, depth: path.isEmpty ? 0 : 1)
  }

  /// Says that a root could not be looked into.
  func note(unread absolute: String, at path: String, _ code: Int32) {
    sink(.unread(path))
    find(path.isEmpty ? absolute : path, "can't be looked into: \(systemMessage(code))")
  }

  private mutating func add(at folder: Int32, name: String, as path: String, depth: Int) {
    var status = stat()
    guard FileName.withPath(name, { fstatat(folder, $0, &status, 0) }) == 0 else {
      let code = errno
      // What has gone since is no news; a link that leads nowhere or in a circle is.
      guard FileName.withPath(name, { fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else { return }
      return find(path, "can't be followed: \(systemMessage(code))")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: sink(.file(path, FileStamp(status)))
    case S_IFDIR: enter(at: folder, name: name, as: path, status, depth: depth)
    default: break
    }
  }

  private mutating func enter(at parent: Int32, name: String, as path: String, _ status: stat, depth: Int) {
    guard entered.insert(FolderKey(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))).inserted else {
      return find(path, "is a link to a folder that is read already; it is not read twice")
    }
    guard depth < FolderWalk.deepest else { return find(path, "lies \(depth) folders deep and is not read") }
    let descriptor = FileName.withPath(name) { openat(parent, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { return note(unread: name, at: path, errno) }
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      return note(unread: name, at: path, code)
    }
    defer { closedir(stream) }
    sink(.folder(path))
    for entry in FolderWalk.entries(of: stream) {
      let inside = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
      add(at: descriptor, name: entry.name, as: inside, depth: depth + 1)
    }
  }

  private struct Entry {
    var name: String
    var isLink: Bool
  }

  /// Names that are not hidden.
  private static func entries(of stream: OpaquePointer) -> [Entry] {
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      let isLink = entry.pointee.d_type == UInt8(DT_LNK)
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        bytes[0] == UInt8(ascii: ".") ? nil : FileName.text(of: bytes.prefix { $0 != 0 })
      }
      if let name { entries.append(Entry(name: name, isLink: isLink)) }
    }
    return entries.sorted { ($0.isLink ? 1 : 0, $0.name) < ($1.isLink ? 1 : 0, $1.name) }
  }

  private func find(_ path: String, _ message: String) {
    sink(.finding(FileFinding(path: path, finding: Finding(kind: .unreadable, message: message))))
  }
}
