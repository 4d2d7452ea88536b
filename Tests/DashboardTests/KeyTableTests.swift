import Cells
import Testing

@testable import Dashboard

/// The one table: complete, without clashes, and harmless.
struct KeyTableTests {
  @Test func everyCommandHasExactlyOneBinding() {
    #expect(KeyTable.bindings.map(\.command.rawValue).sorted() == Command.allCases.map(\.rawValue).sorted())
  }

  @Test func noKeyMeansTwoThingsInOnePlace() {
    for place in Places.each {
      let keys = KeyTable.bindings.filter { $0.places.contains(place) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "in \(place.words): \(keys.sorted())")
    }
  }

  @Test func everyKeyIsWrittenInTheNotation() throws {
    for key in KeyTable.bindings.flatMap(\.keys) {
      #expect(Key.text(try Key.keys(key)) == key)
    }
  }

  @Test func theFooterNamesFourToEightKeysInEveryPlace() throws {
    for keys in ["", "2", "3", "4", "5", "6", "7", "7<Tab>", "<Enter>", "2jj<Enter>", "b", "f"] {
      var desk = Desk()
      try desk.press(keys)
      let words = FooterLine(desk.state).line(width: 120).pieces.filter { $0.role == .footerKey }
      #expect(4...8 ~= words.count, "after \(keys)")
    }
  }

  @Test func helpShowsOnlyWhatWorksHereAndNow() throws {
    var desk = Desk()
    let choices = CommandMenu(kind: .help).choices(desk.state).map(\.command)
    #expect(!choices.contains(.nextFact))
    #expect(!choices.contains(.allCountries))
    try desk.press("cCuba<Enter>")
    #expect(CommandMenu(kind: .help).choices(desk.state).map(\.command).contains(.allCountries))
  }

  @Test func thePaletteSaysWhyACommandDoesNothingNow() throws {
    var desk = Desk()
    try desk.press(":all-countries")
    #expect(desk.screen.contains("all countries are shown"))
    try desk.press("<Enter>")
    #expect(desk.state.notice == "all countries are shown")
  }

  @Test func theReadmeNamesEveryKeyAndCommand() {
    let table = KeyTable.markdown()
    for binding in KeyTable.bindings {
      #expect(table.contains("`:\(binding.command.rawValue)"))
      for key in binding.keys { #expect(table.contains("`\(key)`")) }
    }
  }

  /// Every key of the table, and some of none, in every view, with and without articles.
  @Test(arguments: [
    "", "2", "3", "z", "4", "5", "6", "<Enter>", "2jj<Enter>", "2jj<Enter><Enter>", "c", "d", "/", "?", ":", "b", "bv",
    "f", "T", "x", "7", "7<Tab>", "7z",
  ])
  func everyKeyInEveryPlaceDoesNoHarm(_ keys: String) throws {
    for (size, archive) in [("100x20", Cuba.archive), ("40x12", Archive()), ("1x1", Cuba.archive)] {
      guard let size = Size(size) else { continue }
      var desk = Desk(size, archive: archive)
      try desk.press(keys)
      for key in KeyTable.bindings.flatMap(\.keys) + ["<F1>", "<A-x>", "é", "<Insert>"] {
        var copy = desk
        try copy.press(key)
        #expect(copy.canvas().size == size)
        #expect(copy.state.lists.allSatisfy { $0.rows.isEmpty || $0.rows.indices.contains($0.cursor) })
      }
    }
  }
}
