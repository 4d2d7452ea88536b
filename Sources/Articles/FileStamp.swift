import Glibc

/// What tells that a file may have changed: read it again when any of these differs.
public struct FileStamp: Hashable, Sendable {
  /// Bytes.
  public var size: Int64
  /// Nanoseconds since 1970 of the last change of content, or of name and permissions where that is later: programs set
  /// the former back at will, and a file that could not be read may have become readable.
  public var modified: Int64
  /// The file's number in its file system.
  public var inode: UInt64

  /// Makes a stamp.
  public init(size: Int64, modified: Int64, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }

  /// The stamp that the system's status gives.
  public init(_ status: stat) {
    size = Int64(status.st_size)
    modified = max(FileStamp.nanoseconds(status.st_mtim), FileStamp.nanoseconds(status.st_ctim))
    inode = UInt64(status.st_ino)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}

/// A file as it was when it was read.
public struct FileVersion: Hashable, Sendable {
  /// When it was opened.
  public var stamp: FileStamp
  /// A stable hash of the bytes that were read.
  public var content: UInt64

  /// Makes a version.
  public init(stamp: FileStamp, content: UInt64) {
    self.stamp = stamp
    self.content = content
  }

  /// Reads a file only to hash it; `nil` when it can't be read.
  public static func of(file absolute: String) -> FileVersion? {
    guard case .success(let file) = OpenFile.open(absolute) else { return nil }
    defer { file.close() }
    var source = ByteSource(file: file)
    let got = withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { space in
      while source.read(into: space) > 0 {}
      return source.failure == nil
    }
    return got ? FileVersion(stamp: file.stamp, content: source.contentHash) : nil
  }
}
