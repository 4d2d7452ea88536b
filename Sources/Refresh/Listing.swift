import Articles
import CrisisModel

/// What lies in some folders: files with their stamps, and what could not be looked into.
struct Listing: Sendable, Equatable {
  /// Relative path → stamp.
  var files: [String: FileStamp] = [:]
  /// Relative paths of the folders themselves, outer ones first.
  var folders: [String] = []
  /// Folders that could not be read: nothing is known of what lies in them, so nothing in them is gone.
  var unread: [String] = []
  /// What the reader should know of folders and links.
  var findings: [FileFinding] = []

  /// Whether a path lies in a folder that could not be read.
  func isUnread(_ path: String) -> Bool {
    !unread.isEmpty && unread.contains { $0.isEmpty || path.hasPrefix($0 + "/") }
  }

  /// Adds what a walk comes upon.
  mutating func add(_ item: FolderItem) {
    switch item {
    case .folder(let path): folders.append(path)
    case .file(let path, let stamp): files[path] = stamp
    case .unread(let path): unread.append(path)
    case .finding(let finding): findings.append(finding)
    }
  }

  /// Adds what another listing found.
  mutating func add(_ other: Listing) {
    files.merge(other.files) { $1 }
    folders += other.folders
    unread += other.unread
    findings += other.findings.filter { !findings.contains($0) }
  }
}
