import Glibc

/// Bits of inotify's events; the C constants come in several types.
enum InotifyMask {
  /// What tells of a change in a folder.
  static let changes: UInt32 = [
    IN_CLOSE_WRITE, IN_MODIFY, IN_ATTRIB, IN_CREATE, IN_DELETE, IN_MOVED_FROM, IN_MOVED_TO, IN_DELETE_SELF,
    IN_MOVE_SELF, IN_ONLYDIR,
  ].reduce(0) { $0 | UInt32($1) }
  /// What tells of a commit, and of the end of the process that holds the lock file open.
  static let store: UInt32 = [IN_MODIFY, IN_CLOSE_WRITE, IN_CLOSE_NOWRITE, IN_CREATE, IN_ONLYDIR].reduce(0) {
    $0 | UInt32($1)
  }
  /// A file was closed.
  static let close = UInt32(IN_CLOSE_WRITE) | UInt32(IN_CLOSE_NOWRITE)
  /// The watched folder itself is gone, or the watch on it.
  static let selfGone: UInt32 = [IN_DELETE_SELF, IN_MOVE_SELF, IN_UNMOUNT, IN_IGNORED].reduce(0) { $0 | UInt32($1) }
  /// A name in the folder is gone.
  static let nameGone = UInt32(IN_MOVED_FROM) | UInt32(IN_DELETE)
  /// What the event is about is a folder.
  static let isFolder = UInt32(IN_ISDIR)
  /// Events were lost.
  static let overflow = UInt32(IN_Q_OVERFLOW)
  /// Keep what a folder is watched for already.
  static let add = UInt32(IN_MASK_ADD)
}
