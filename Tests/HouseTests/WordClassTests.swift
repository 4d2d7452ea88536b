import Testing

/// The classes of words that `Lexicons/function-words.tsv` may give: each is asked for by a rule, so that no row is
/// written in vain.
@Suite struct WordClassTests {
  @Test func everyClassIsAskedForByARule() throws {
    let declaration = try Repository.text(of: "Sources/Extraction/Engine/WordClass.swift")
    let classes = declaration.split(separator: "\n").compactMap { line -> String? in
      let words = line.split(separator: " ")
      guard words.starts(with: ["static", "let"]), line.contains("WordClass(rawValue") else { return nil }
      return String(words[2])
    }
    #expect(classes.count > 30)
    let rules = try Repository.swiftFiles(in: "Sources/Extraction").filter { !$0.path.hasSuffix("/WordClass.swift") }
    let tables = try Repository.text(of: "Lexicons/function-words.tsv")
    for name in classes {
      // A trigger is asked for by the bit that it has in `TokenTriggers`.
      let isTrigger = name.hasSuffix("Trigger")
      let asked = isTrigger ? "next(.\(name.dropLast("Trigger".count))," : ".\(name)"
      guard !rules.contains(where: { $0.text.contains(asked) }) else { continue }
      Issue.record("no rule asks for .\(name)\(tables.contains(name) ? ", which rows of function-words.tsv give" : "")")
    }
  }
}
