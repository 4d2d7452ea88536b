import Articles
import CrisisModel
import Glibc
import Refresh

/// An argument that names articles: a file, a folder, or `-` for standard input.
///
/// Identities are those of the index: made with the path in the folder, or the name of a single file. The source that is
/// told is a path that can be opened from here.
struct ArticleInput {
  private let path: String

  /// - parameter argument: As the user gave it.
  init(_ argument: String) { path = FileName.text(of: argument.utf8) }

  /// Hands out everything in it, in order of path.
  func read(to sink: @escaping (ReadItem) -> Void) {
    if path == "-" {
      FileReader().read(descriptor: STDIN_FILENO) { item in
        sink(item)
        return true
      }
    } else if Disk.isFolder(path) {
      var walk = FolderWalk { found in
        switch found {
        case .file(let name, _): read(inside(name), as: name, to: sink)
        case .finding(let finding): sink(.finding(finding).withPath(inside(finding.path)))
        case .folder, .unread: break
        }
      }
      walk.walk(path)
    } else {
      read(path, as: path.split(separator: "/").last.map(String.init) ?? path, to: sink)
    }
  }

  private func read(_ file: String, as name: String, to sink: (ReadItem) -> Void) {
    _ = FileReader().read(file: file, as: name) { item in
      sink(item.withPath(file))
      return true
    }
  }

  /// Where a file of the folder is from here.
  private func inside(_ name: String) -> String {
    guard !name.isEmpty, name != path else { return path }
    return path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }
}

extension ReadItem {
  /// The same with another path to show.
  fileprivate func withPath(_ path: String) -> ReadItem {
    switch self {
    case .article(var article):
      article.source.path = path
      return .article(article)
    case .finding(var finding):
      finding.path = path
      return .finding(finding)
    }
  }
}
