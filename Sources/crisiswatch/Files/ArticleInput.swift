import Articles
import CrisisModel
import Glibc

/// An argument that names articles: a file, a folder, or `-` for standard input.
///
/// Identities are those of the index: made with the path in the folder, or the name of a single file. The source that is
/// told is a path that can be opened from here.
struct ArticleInput {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Hands out everything in it, in order of path.
  func read(to sink: @escaping (ReadItem) -> Void) {
    if path == "-" {
      FileReader().read(descriptor: STDIN_FILENO) { item in
        sink(item)
        return true
      }
    } else if Disk.isFolder(path) {
      FolderWalk.walk(path) { found in
        switch found {
        case .file(let file): read(file, as: inside(file), to: sink)
        case .problem(let problem): sink(.finding(problem))
        }
      }
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

  /// The path of a file in the folder.
  private func inside(_ file: String) -> String {
    String(file.dropFirst(path.count).drop { $0 == "/" })
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
