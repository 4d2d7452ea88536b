import CrisisModel
import Foundation

@testable import Extraction

/// The repository's own lexicons, loaded once for all tests.
enum TestLexicons {
  /// The tables as they lie in the repository.
  static let tables: [LexiconTable] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Lexicons")
    return Lexicons.tableNames.compactMap { name -> LexiconTable? in
      guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else { return nil }
      return LexiconTable(name: name, bytes: data)
    }
  }()

  static let loaded: (lexicons: Lexicons, problems: [LexiconProblem]) = Lexicons.load(tables)

  static var shared: Lexicons { loaded.lexicons }

  /// An article of a text, published on 29 August 2025 unless told otherwise.
  static func article(_ text: String, published: String? = "2025-08-29") -> Article {
    Article(
      identity: Identity.article(key: "test", ordinal: 0), source: ArticleSource(path: "test.txt"),
      published: published.flatMap { Day(iso: $0) }.map { ArticleDate(day: $0, origin: .field, words: $0.description) },
      text: text)
  }
}
