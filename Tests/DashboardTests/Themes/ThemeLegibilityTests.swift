import Cells
import Testing

@testable import Dashboard

@Suite("Themes can be read")
struct ThemeLegibilityTests {
  /// Roles that hold words, with the role whose background is behind them.
  private static let words: [Role] = Role.allCases.filter {
    ![.border, .cursorLine, .cursorLineUnfocused, .mapBorder].contains($0)
  }

  private func contrast(_ role: Role, on base: Role, in theme: Theme) -> Double {
    let style = theme[role].over(theme[base])
    return ColourVision.contrast(style.foreground, style.background)
  }

  @Test(
    "every word stands out from what is behind it",
    arguments: [("dark", 4.5), ("light", 4.5), ("colour-blind", 4.5), ("high-contrast", 7.0)])
  func contrast(_ name: String, _ least: Double) throws {
    let theme = try ThemeFiles.library.theme(name, depth: .trueColor)
    for role in Self.words {
      #expect(contrast(role, on: .text, in: theme) >= least, "\(role.rawValue)")
    }
    for role in [
      Role.text, .dim, .category, .assault, .threaten, .agree, .warning, .differs, .figure, .speaker, .mapPoint,
    ] {
      let under = theme[.cursorLine].over(theme[role].over(theme[.text]))
      #expect(ColourVision.contrast(under.foreground, under.background) >= least, "\(role.rawValue) under the cursor")
      #expect(contrast(role, on: .popup, in: theme) >= least, "\(role.rawValue) in a popup")
    }
  }

  @Test("colours that must differ do, for every eye", arguments: ColourVision.allCases)
  func staysApart(_ vision: ColourVision) throws {
    let theme = try ThemeFiles.library.theme("colour-blind", depth: .trueColor)
    // Kinds of events: neutral, friendly, hostile in words, hostile in deeds. Then what marks a doubt.
    let kinds: [Role] = [.consult, .aid, .accuse, .assault, .differs]
    let stages: [Role] = [.planned, .underWay, .threatened, .statusDenied]
    for roles in [kinds, stages] {
      for (index, a) in roles.enumerated() {
        for b in roles.dropFirst(index + 1) {
          let distance = vision.distance(theme[a].foreground, theme[b].foreground)
          #expect(distance >= 25, "\(a.rawValue) and \(b.rawValue): \(distance)")
        }
      }
    }
  }

  @Test("the simulation knows what eyes confuse")
  func simulation() {
    let (red, green) = (Color.rgb(200, 60, 60), Color.rgb(110, 120, 50))
    #expect(ColourVision.normal.distance(red, green) > 60)
    #expect(ColourVision.deuteranopia.distance(red, green) < 25)
    #expect(ColourVision.contrast(.rgb(0, 0, 0), .rgb(255, 255, 255)) == 21)
  }
}
