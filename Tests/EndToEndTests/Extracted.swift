import Articles
import CrisisModel
import Extraction
import Foundation

/// Articles read and extracted as the program does it, without a store.
struct Extracted {
  var article: Article
  var facts: Facts

  static let extractor: Extractor = {
    let folder = TestFolders.root.appending(path: "Lexicons")
    let tables = Lexicons.tableNames.compactMap { name -> LexiconTable? in
      guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
      return LexiconTable(name: name, bytes: data)
    }
    return Extractor(lexicons: Lexicons.load(tables).lexicons)
  }()

  /// The articles of a file.
  static func file(_ url: URL, as path: String) -> [Extracted] {
    var workspace = extractor.makeWorkspace()
    var found: [Extracted] = []
    FileReader().read(file: url.path, as: path) { item in
      if case .article(let article) = item {
        found.append(Extracted(article: article, facts: extractor.extract(article, using: &workspace)))
      }
      return true
    }
    return found
  }

  /// The words of a record's passages.
  func passages(_ core: RecordCore) -> [String] { core.evidence.spans.map { article.text.words(at: $0) } }

  /// Whether a record's evidence and a quoted passage share text.
  func overlaps(_ core: RecordCore, _ quoted: String) -> Bool {
    let text = Array(article.text.utf8)
    let wanted = Array(quoted.utf8)
    guard let start = (0...max(0, text.count - wanted.count)).first(where: { text[$0...].starts(with: wanted) }) else {
      return false
    }
    return core.evidence.spans.contains { $0.overlaps(ByteRange(start, start + wanted.count)) }
  }
}
