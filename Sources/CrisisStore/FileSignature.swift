/// What tells whether a file has changed since it was read.
public struct FileSignature: Hashable, Sendable {
  /// Bytes.
  public var size: Int64
  /// Time of the last modification, nanoseconds since 1970 UTC.
  public var modified: Int64
  /// The file's number on its disk.
  public var inode: UInt64
  /// Stable hash of the file's bytes: equal for a file that was renamed or touched, not changed.
  public var content: UInt64

  /// Makes a signature.
  public init(size: Int64, modified: Int64, inode: UInt64, content: UInt64) {
    self.size = size
    self.modified = modified
    self.inode = inode
    self.content = content
  }
}
