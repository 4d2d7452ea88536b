import Cells
import Testing

@testable import Dashboard

/// Keys that the settings change.
struct KeyMapTests {
  @Test func theTableItselfHasNoClash() {
    #expect(KeyMap.reading([:]).problems.isEmpty)
  }

  @Test func anotherKeyDoesItAndHelpNamesIt() throws {
    let (keys, problems) = KeyMap.reading(["yank": ["<C-y>", "gy"], "suspend": []])
    #expect(problems.isEmpty)
    var desk = Desk(keys: keys)
    try desk.press("y")
    #expect(desk.effects.isEmpty)
    try desk.press("<C-y>gy<C-z>")
    #expect(desk.effects.count == 2, "Ctrl-Z was taken away")
    try desk.press("?yank")
    #expect(desk.screen.contains("<C-y> gy"))
  }

  @Test(
    arguments: [
      (["yank": ["j"]], "j means both “down” and “yank”"),
      (["yank": ["g"]], "gg of “first” is never reached: g is “yank”"),
      (["yonk": ["Y"]], "there is no command “yonk”; the palette (:) lists them"),
      (["yank": ["<Foo>"]], "keys of “yank”: "),
    ] as [([String: [String]], String)])
  func whatIsWrongIsSaid(_ settings: [String: [String]], _ problem: String) {
    #expect(KeyMap.reading(settings).problems.contains { $0.hasPrefix(problem) })
  }
}
