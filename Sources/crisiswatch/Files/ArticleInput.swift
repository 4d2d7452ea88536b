import Articles
import CrisisModel
import Glibc

/// An argument that names articles: a file, a folder, or `-` for standard input.
struct ArticleInput {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Hands out everything in it, in order of path.
  func read(to sink: (ReadItem) -> Void) {
    let take: (ReadItem) -> Bool = { item in
      sink(item)
      return true
    }
    if path == "-" { return FileReader().read(descriptor: STDIN_FILENO, to: take) }
    FileReader().read(file: path, as: path, to: take)
  }
}
