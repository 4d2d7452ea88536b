import Foundation
import Testing

@Suite struct DocumentTests {
  static let documents = ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"]

  /// Paths that begin with one of these are the repository's.
  static let folders: Set<Substring> = [
    "Sources", "Tests", "Themes", "Lexicons", "Maps", "Sample", "Benchmarks", "Scripts", ".ci",
  ]

  @Test(arguments: documents)
  func documentsNameNoMissingFile(document: String) throws {
    let text = try Repository.text(of: document)
    for path in paths(in: text) where Self.folders.contains(path.prefix { $0 != "/" }) || !path.contains("/") {
      #expect(Repository.has(path), "\(document) names \(path), which is not there")
    }
    for target in links(in: text) where !target.contains(":") && !target.hasPrefix("#") {
      #expect(Repository.has(String(target.prefix { $0 != "#" })), "\(document) links to \(target)")
    }
  }

  @Test func architectureNamesEveryModule() throws {
    let text = try Repository.text(of: "ARCHITECTURE.md")
    for rule in ImportRule.table {
      #expect(text.contains("`\(rule.module)"), "the code map of ARCHITECTURE.md lacks \(rule.module)")
    }
  }

  /// What stands in backquotes and looks like a path of the repository.
  private func paths(in text: String) -> [String] {
    text.matches(of: /`([A-Za-z.][A-Za-z0-9._\/-]*)`/).map { String($0.1) }
      .filter { $0.contains("/") || $0.hasSuffix(".md") || $0 == "Makefile" }
  }

  /// The targets of Markdown links.
  private func links(in text: String) -> [String] {
    text.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
  }
}
