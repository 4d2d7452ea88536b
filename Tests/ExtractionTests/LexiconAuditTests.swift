import Testing

@testable import Extraction

/// What `check` says of a table's form, as "line: words".
struct LexiconAuditTests {
  static let head = "# subject: s\n# source: s\n# licence: MIT\n# columns: word\tkind\n"

  static func problems(_ text: String) -> [String] {
    LexiconAudit.problems(in: LexiconTable(name: "words.tsv", bytes: text.utf8)).map { problem in
      "\(problem.line.map(String.init) ?? "–"): \(problem.message)"
    }
  }

  @Test func wellFormedTableHasNone() {
    #expect(Self.problems(Self.head + "a\tx\nb|c\ty\n").isEmpty)
  }

  @Test(arguments: [
    ("a\tx\na\tx\n", "6: “a” stands in line 5 too"),
    ("a\tx\na\ty\n", "6: “a” stands in line 5 too, and says something else there"),
    ("a|b\tx\nb\ty\n", "6: “b” stands in line 5 too, and says something else there"),
    ("b\tx\na\tx\n", "6: “a” stands behind “b”: rows are sorted by their bytes"),
    ("a\tx\tz\n", "5: no rule reads what stands behind the last of 2 columns"),
    ("--\tx\n", "5: the first column holds no word, so that no rule can use the row"),
  ])
  func faultIsTold(_ rows: String, _ expected: String) {
    #expect(Self.problems(Self.head + rows) == [expected])
  }

  @Test func keyOfSeveralColumnsTellsRowsApart() {
    #expect(Self.problems("# key: 1 2\n" + Self.head + "a\tx\na\ty\n").isEmpty)
  }

  @Test func headWithoutLicenceIsTold() {
    let problems = Self.problems("# subject: s\n# source: s\n# columns: word\na\n")
    #expect(problems == ["–: no line “# licence: …” stands at its head"])
  }
}
