import Articles
import CrisisModel

/// Which folders are opened: those that are named, else the configured ones, else the current one if it holds articles,
/// else the sample.
struct FolderChoice: Equatable {
  /// At least one.
  var folders: [String]
  /// Why these, for the reader; `nil` when they were named.
  var reason: String?

  /// Chooses.
  ///
  /// - throws: when a named folder is not there, or nothing else is found.
  init(named: [String], settings: Settings, files: DataFiles) throws(Problem) {
    if !named.isEmpty {
      let named = named.map { FileName.text(of: $0.utf8) }
      for folder in named where !Disk.isFolder(folder) && !Disk.isFile(folder) {
        throw Problem("\(folder): no such file or folder")
      }
      self.init(folders: named, reason: nil)
    } else if !settings.folders.isEmpty {
      self.init(folders: settings.folders, reason: "no folder was named: this is the one of config.toml")
    } else if FolderChoice.holdsArticles(".") {
      self.init(folders: ["."], reason: "no folder was named: this is the current one")
    } else {
      self.init(folders: [try files.sample()], reason: "no folder was named: this is the bundled sample")
    }
  }

  private init(folders: [String], reason: String?) {
    self.folders = folders
    self.reason = reason
  }

  /// Whether some of the first files of a folder are articles with a date: a README alone makes no archive.
  static func holdsArticles(_ folder: String) -> Bool {
    let names = Disk.names(in: folder).filter { name in endings.contains { name.lowercased().hasSuffix($0) } }
    return names.prefix(20).contains { isDatedArticle("\(folder)/\($0)") }
  }

  private static let endings = [".txt", ".md", ".json", ".jsonl", ".ndjson"]

  private static func isDatedArticle(_ path: String) -> Bool {
    var isDated = false
    _ = FileReader().read(file: path, as: path) { item in
      if case .article(let article) = item { isDated = article.published != nil }
      return false
    }
    return isDated
  }
}
