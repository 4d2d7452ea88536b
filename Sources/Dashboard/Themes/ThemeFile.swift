import TOMLKit

/// A theme's file: TOML with `about`, `inherits`, a `[palette]` and `[roles]`.
struct ThemeFile {
  let name: String
  let inherits: String?
  let palette: TOMLTable
  let roles: TOMLTable
  private let lines: [Substring]

  /// Reads the outer form.
  init(name: String, text: String) throws(ThemeProblems) {
    self.name = name
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      let problem = ThemeProblem(
        theme: name, line: Int(error.source.begin.line), reason: .syntax(error.description))
      throw ThemeProblems(problems: [problem])
    } catch {
      throw ThemeProblems(problems: [ThemeProblem(theme: name, line: nil, reason: .syntax("\(error)"))])
    }
    inherits = table["inherits"]?.string
    palette = table["palette"]?.table ?? TOMLTable()
    roles = table["roles"]?.table ?? TOMLTable()
    var problems: [ThemeProblem] = []
    for (key, value) in table {
      let line = ThemeFile.line(of: key, in: lines)
      switch key {
      case "about", "inherits":
        if value.string == nil { problems.append(.init(theme: name, line: line, reason: .expected("text", at: key))) }
      case "palette", "roles":
        if value.table == nil { problems.append(.init(theme: name, line: line, reason: .expected("a table", at: key))) }
      default:
        let nearest = NearestName.of(key, among: ["about", "inherits", "palette", "roles"])
        problems.append(.init(theme: name, line: line, reason: .unknownKey(key, nearest: nearest)))
      }
    }
    if !problems.isEmpty { throw ThemeProblems(problems: problems) }
  }

  /// The line of a key, from 1. The parser does not keep places of values, so it is looked up in the text.
  func line(of key: String) -> Int? { ThemeFile.line(of: key, in: lines) }

  private static func line(of key: String, in lines: [Substring]) -> Int? {
    lines.firstIndex { line in
      var rest = line.drop { $0 == " " || $0 == "\t" || $0 == "[" || $0 == "\"" || $0 == "'" }
      guard rest.hasPrefix(key) else { return false }
      rest = rest.dropFirst(key.count).drop { $0 == "\"" || $0 == "'" || $0 == " " || $0 == "\t" }
      return rest.first == "=" || rest.first == "]"
    }.map { $0 + 1 }
  }
}
