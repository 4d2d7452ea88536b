import Testing

@Suite struct SourceRulesTests {
  /// More than this in one file is more than one idea.
  static let longestFile = 350

  /// What may stand nowhere in the sources, and why.
  static let forbidden = [
    "try!": "errors are handled", "as!": "casts can fail", "fatalError": "input never ends the program",
    "@unchecked Sendable": "the compiler checks it", "TODO": "it is done or in the change log",
    "FIXME": "it is fixed or in the change log", "Bundle.module": "it traps when the build folder is gone",
  ]

  @Test func noFileIsTooLong() throws {
    for file in try Repository.swiftFiles(in: "Sources") where file.lines.count > Self.longestFile {
      Issue.record("\(file.path) has \(file.lines.count) lines; \(Self.longestFile) are the most")
    }
  }

  @Test func nothingForbiddenStandsInTheSources() throws {
    for file in try Repository.swiftFiles(in: "Sources") {
      for line in file.lines {
        for (words, reason) in Self.forbidden where line.text.contains(words) {
          Issue.record("\(file.path):\(line.number): \(words): \(reason)")
        }
      }
    }
  }
}
