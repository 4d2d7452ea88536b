import Cells
import Testing

@testable import Dashboard

@Suite("Themes with mistakes")
struct ThemeProblemTests {
  private func problems(_ text: String, others: [String: String] = [:]) -> [String] {
    let library = ThemeLibrary { $0 == "mine" ? text : others[$0] }
    do {
      _ = try library.theme("mine", depth: .indexed256)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test("each mistake is told with its line and what may have been meant")
  func tells() {
    let text = """
      about = "mine"
      [palette]
      sky = "#12345"
      [roles]
      titel = { fg = "red" }
      accent = { fg = "skyy" }
      heading = { fg = "red", attributes = ["bould"] }
      border = { colour = "red" }
      dim = { fg = 300 }
      """
    let found = problems(text)
    let expected = [
      "mine.toml:3: no colour is called “#12345”", "mine.toml:5: no role is called “titel”; did you mean “title”?",
      "mine.toml:6: no colour is called “skyy”; did you mean “sky”?",
      "mine.toml:7: no attribute is called “bould”; did you mean “bold”?",
      "mine.toml:8: themes have no key “colour”", "mine.toml:9: “dim” must be 0 to 255",
    ]
    #expect(found.sorted() == expected.sorted())
  }

  @Test("broken TOML names its line")
  func syntax() {
    let found = problems("about = \"mine\"\n[roles\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("mine.toml:2: ") == true)
  }

  @Test("themes that inherit each other in a ring, and one that is missing")
  func inheritance() {
    #expect(
      problems("inherits = \"other\"", others: ["other": "inherits = \"mine\""])
        == ["mine.toml: themes inherit each other in a ring: mine → other → mine"])
    #expect(problems("inherits = \"nowhere\"") == ["nowhere.toml: no theme has this name"])
  }

  @Test("a palette of its own changes the roles that it inherits; a role left out looks as the part before the dot")
  func inherits() throws {
    let base = "[palette]\nsky = \"#0000ff\"\n[roles]\ntext = {}\ncategory = { fg = \"sky\" }"
    let library = ThemeLibrary { $0 == "base" ? base : "inherits = \"base\"\n[palette]\nsky = \"#ff0000\"" }
    let theme = try library.theme("mine", depth: .trueColor)
    #expect(theme[.category].foreground == .rgb(255, 0, 0))
    #expect(theme[.assault] == theme[.category])
    #expect(theme[.warning] == theme[.text])
  }
}
