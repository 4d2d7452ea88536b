import Testing

@Suite struct ImportRuleTests {
  @Test func nobodyImportsMoreThanTheRuleAllows() throws {
    let files = try Repository.swiftFiles(in: "Sources")
    #expect(!files.isEmpty)
    for file in files {
      guard let rule = ImportRule.table.first(where: { $0.module == file.module }) else {
        Issue.record("\(file.path): the module \(file.module) is not in the import rule")
        continue
      }
      let allowed = ImportRule.everywhere.union(rule.house).union(rule.outside)
      for (module, line) in file.imports where !allowed.contains(module) {
        Issue.record("\(file.path):\(line): \(file.module) may not import \(module)")
      }
    }
  }

  @Test func ruleHasNoLoop() {
    var lower: Set<String> = []
    for rule in ImportRule.table {
      #expect(lower.isSuperset(of: rule.house), "\(rule.module) imports what does not stand above it in the table")
      lower.insert(rule.module)
    }
  }

  @Test func architectureTellsTheSameRule() throws {
    let document = try Repository.text(of: "ARCHITECTURE.md")
    for rule in ImportRule.table {
      #expect(document.contains(rule.row), "ARCHITECTURE.md lacks the row: \(rule.row)")
    }
    let rows = document.split(separator: "\n").filter { line in
      ImportRule.table.contains { line.hasPrefix("| \($0.module) |") && line.split(separator: "|").count == 3 }
    }
    #expect(rows.count == ImportRule.table.count)
  }

  @Test(arguments: [
    ("import Foundation", ["Foundation"]),
    ("@testable import Articles", ["Articles"]),
    ("internal import struct Foundation.Data // why", ["Foundation"]),
    ("// import Foundation", []),
    ("let words = \"import Foundation\"", []),
  ])
  func importsAreRecognised(line: String, modules: [String]) {
    #expect(SourceFile(path: "Sources/Cells/a.swift", text: line).imports.map(\.module) == modules)
  }
}
