import Cells
import Testing

@testable import Dashboard

@Suite("Themes that come with the program")
struct ThemeFileTests {
  @Test("there are the themes that the README names")
  func names() {
    #expect(ThemeFiles.names == ["colour-blind", "dark", "default", "high-contrast", "light", "mono"])
  }

  @Test("every theme is free of problems on every terminal", arguments: ThemeFiles.names, ColorDepth.allCases)
  func resolves(_ name: String, _ depth: ColorDepth) throws {
    let theme = try ThemeFiles.library.theme(name, depth: depth)
    #expect(theme.name == name)
    #expect(theme.depth == depth)
  }

  @Test("what must catch the eye differs from plain words without any colour", arguments: ThemeFiles.names)
  func signalsWithoutColour(_ name: String) throws {
    let theme = try ThemeFiles.library.theme(name, depth: .mono)
    let roles: [Role] = [
      .cursorLine, .cursorLineUnfocused, .evidence, .evidenceCurrent, .match, .matchCurrent, .warning, .differs,
      .tabSelected, .popupSelected, .heading, .footerKey, .errorText, .mapPoint, .mapLabel,
    ]
    for role in roles { #expect(theme[role].attributes != theme[.text].attributes, "\(role.rawValue)") }
    for role in Role.allCases {
      #expect(theme[role].foreground == .default && theme[role].background == .default, "\(role.rawValue)")
    }
    #expect(theme[.evidenceCurrent] != theme[.evidence])
    #expect(theme[.matchCurrent] != theme[.match])
  }

  @Test("each depth gets only colours that it has", arguments: ThemeFiles.names)
  func keepsToTheDepth(_ name: String) throws {
    for (depth, limit) in [(ColorDepth.eight, 8), (.sixteen, 16), (.indexed256, 256)] {
      let theme = try ThemeFiles.library.theme(name, depth: depth)
      for role in Role.allCases {
        for color in [theme[role].foreground, theme[role].background] {
          switch color {
          case .default: break
          case .indexed(let index): #expect(Int(index) < limit, "\(role.rawValue) at \(depth)")
          case .rgb: Issue.record("\(role.rawValue) has 24 bits at \(depth)")
          }
        }
      }
    }
  }

  @Test("the theme inside the program is the default one's file")
  func standardIsTheFile() {
    #expect(DefaultTheme.text == ThemeFiles.text("default"))
    #expect(Theme.standard(.sixteen)[.warning].foreground == .indexed(3))
  }
}
