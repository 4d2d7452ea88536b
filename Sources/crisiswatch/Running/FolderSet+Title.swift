import Refresh

extension FolderSet {
  /// The folders as the summary line names them.
  var title: String {
    let paths = canonicalPaths
    guard let first = paths.first else { return "–" }
    return paths.count == 1 ? first : "\(first) and \(paths.count - 1) more"
  }
}
