/// What the system tells of watched folders.
enum WatchEvent: Equatable {
  /// Something happened to this relative path.
  case path(String)
  /// A folder was moved away or removed: what is watched in it is not there any more.
  case folderGone(String)
  /// Something happened to a root, or too much happened to tell.
  case everything
  /// Something happened to a file beside the index.
  case store(name: String, isClose: Bool)
}
