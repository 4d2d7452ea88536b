import Cells
import Testing

@testable import Dashboard

/// Choosing a theme: the one under the cursor shows at once.
struct ThemePickerTests {
  @Test func movingPreviewsAndEnterKeeps() throws {
    var desk = Desk(themes: ["dark", "default", "light"])
    try desk.press("T<Down>")
    #expect(desk.effects == [.useTheme("light")])
    try desk.press("<Enter>")
    #expect(desk.state.popup == nil && desk.state.theme == "light")
    #expect(desk.state.notice == "theme = \"light\" in config.toml keeps it")
  }

  @Test func escapeBringsTheOldOneBack() throws {
    var desk = Desk(themes: ["dark", "default", "light"])
    try desk.press("T<Up><Esc>")
    #expect(desk.effects == [.useTheme("dark"), .useTheme("default")])
    #expect(desk.state.popup == nil)
  }

  @Test func typingNarrowsAndThePaletteTakesAName() throws {
    var desk = Desk(themes: ["dark", "default", "light"])
    try desk.press("Tli<Enter>")
    #expect(desk.state.theme == "light")
    try desk.press(":theme<Space>dark<Enter>")
    #expect(desk.state.theme == "dark")
    try desk.press(":theme<Space>pink<Enter>")
    #expect(desk.state.notice == "no theme is called “pink”; there are: dark, default, light")
  }
}
