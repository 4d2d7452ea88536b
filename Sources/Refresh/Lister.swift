import Articles
import CrisisModel
import Glibc

/// Lists folders with readdir and fstatat.
///
/// Hidden files and folders (`.crisiswatch` among them) and everything that is no regular file are left out. Links are
/// followed, but no folder is entered twice: a loop of links is a finding, as is a folder that can't be read.
struct Lister {
  private(set) var listing = Listing()
  private var entered: Set<FolderKey> = []
  private let folders: FolderSet
  /// Folders deeper than this are not entered.
  private static let deepest = 64

  private struct FolderKey: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  private init(_ folders: FolderSet) { self.folders = folders }

  /// Everything in the folders.
  static func list(_ folders: FolderSet) -> Listing {
    var lister = Lister(folders)
    for root in folders.roots { lister.list(root) }
    return lister.listing
  }

  /// One relative path: the file, or everything in the folder, or nothing when it is gone.
  static func list(_ path: String, in folders: FolderSet) -> Listing {
    var lister = Lister(folders)
    guard let root = folders.root(of: path) else { return lister.listing }
    let rest = folders.rest(of: path, in: root)
    if rest.isEmpty || folders.absolutePath(of: path) == root.path {
      lister.list(root)
    } else if rest.split(separator: "/").allSatisfy({ !$0.hasPrefix(".") }) {
      lister.add(at: AT_FDCWD, name: "\(root.path)/\(rest)", as: path, depth: 1)
    }
    return lister.listing
  }

  private mutating func list(_ root: FolderSet.Root) {
    var status = stat()
    guard stat(root.path, &status) == 0 else { return note(unread: root.path, at: root.name, errno) }
    if status.st_mode & S_IFMT == S_IFDIR {
      enter(at: AT_FDCWD, name: root.path, as: root.name, status, depth: 0)
    } else {
      add(at: AT_FDCWD, name: root.path, as: FolderSet.fileName(of: root), depth: 0)
    }
  }

  /// Adds what a name stands for.
  private mutating func add(at folder: Int32, name: String, as path: String, depth: Int) {
    var status = stat()
    guard fstatat(folder, name, &status, 0) == 0 else {
      let code = errno
      // What has gone since is no news; a link that leads nowhere or in a circle is.
      guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
      return find(path, "can't be followed: \(systemMessage(code))")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: listing.files[path] = FileStamp(status)
    case S_IFDIR: enter(at: folder, name: name, as: path, status, depth: depth)
    default: break
    }
  }

  private mutating func enter(at parent: Int32, name: String, as path: String, _ status: stat, depth: Int) {
    guard entered.insert(FolderKey(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))).inserted else {
      return find(path, "is a link to a folder that is read already; it is not read twice")
    }
    guard depth < Lister.deepest else { return find(path, "lies \(depth) folders deep and is not read") }
    let descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return note(unread: name, at: path, errno) }
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      return note(unread: name, at: path, code)
    }
    defer { closedir(stream) }
    listing.folders.append(path)
    // Links come last, so that a folder is known by its own path and not by a link to it.
    for entry in Lister.entries(of: stream).sorted(by: { !$0.isLink && $1.isLink }) {
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
        bytes[0] == UInt8(ascii: ".") ? nil : String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let name { entries.append(Entry(name: name, isLink: isLink)) }
    }
    return entries
  }

  private mutating func note(unread name: String, at path: String, _ code: Int32) {
    listing.unread.append(path)
    find(path.isEmpty ? name : path, "can't be looked into: \(systemMessage(code))")
  }

  private mutating func find(_ path: String, _ message: String) {
    listing.findings.append(FileFinding(path: path, finding: Finding(kind: .unreadable, message: message)))
  }
}
