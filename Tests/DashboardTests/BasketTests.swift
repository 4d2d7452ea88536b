import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// Picking records in any pane, and taking them out as notes.
struct BasketTests {
  @Test func yankTakesTheCitationAlong() throws {
    var desk = Desk()
    try desk.press("y")
    #expect(
      desk.effects == [
        .copy(
          """
          “The United States ended the quarantine on 20 November”
          Andes Daily, “Khrushchev: the weapons go home”, 29 Oct 1962, andes/sunday.json:3

          """)
      ])
  }

  @Test func spacePicksAndGoesOn() throws {
    var desk = Desk()
    try desk.press("<Space><Space>")
    #expect(desk.state.basket.count == 2)
    #expect(desk.state[.timeline].cursor == 2)
    #expect(desk.screen.contains("• 2 picked"))
    #expect(desk.screen.contains("│ •US"))
    try desk.press("kk<Space>")
    #expect(desk.state.basket.count == 1)
  }

  @Test func whatIsPickedInOnePaneIsPickedInAll() throws {
    var desk = Desk()
    try desk.press("<Space>k<Enter><Space>")
    #expect(desk.state.basket.isEmpty, "the same record in the text takes it out again")
  }

  @Test func theWholeSentenceIsLookedUp() throws {
    var desk = Desk()
    try desk.press("<Space>E")
    guard case .editText(let text, "crisiswatch.md")? = desk.effects.last else {
      Issue.record("no editor was asked for")
      return
    }
    #expect(text.contains("> The United States ended the quarantine on 20 November\n"))
    #expect(text.contains("- source: Andes Daily, “Khrushchev: the weapons go home”\n- published: 29 Oct 1962\n"))
    #expect(text.contains("- at: `andes/sunday.json:3`\n"))
  }

  @Test func theSentenceIsTheWholeOneAroundTheEvidence() throws {
    var desk = Desk()
    try desk.press("<Space>")
    var item = try #require(desk.state.basket.items.first)
    var article = try #require(Cuba.archive.articles.first)
    article.text = "Before. The whole sentence stands here. After."
    item.evidence?.sentence = article.text.range(of: "The whole sentence stands here.")
    item.take(article)
    #expect(item.quotation == "The whole sentence stands here.")
  }

  @Test func anArticleThatIsGoneLeavesTheWords() throws {
    var desk = Desk()
    desk.send(.command(.pick))
    desk.store.archive = Archive()
    desk.settle()
    #expect(desk.state.basket.items.first?.quotation == "The United States ended the quarantine on 20 November")
  }

  @Test func reportsArticlesAndFindingsArePickedToo() throws {
    var desk = Desk()
    try desk.press("2jj<Enter><Space>5<Space>6<Space>")
    #expect(desk.state.basket.items.map { $0.heading.prefix { $0 != ":" } } == ["deployment", "article", "finding"])
    try desk.press("Y")
    guard case .copy(let text)? = desk.effects.last else { return }
    #expect(text.count { $0 == "#" } == 6, "three heads in Markdown")
  }

  @Test func writeAsksForAFileOrTakesItFromThePalette() throws {
    var desk = Desk()
    try desk.press("W notes.txt <Enter>")
    guard case .writeFile("notes.txt", let text)? = desk.effects.last else {
      Issue.record("nothing was written")
      return
    }
    #expect(text.hasPrefix("“The United States ended"))
    try desk.press(":write<Space>notes.md<Enter>")
    guard case .writeFile("notes.md", let markdown)? = desk.effects.last else { return }
    #expect(markdown.hasPrefix("## event: "))
  }

  @Test func uEmptiesIt() throws {
    var desk = Desk()
    try desk.press("<Space><Space>U")
    #expect(desk.state.basket.isEmpty && desk.state.notice == "2 records taken out of the basket")
    try desk.press("U")
    #expect(desk.state.notice == "the basket is empty")
  }
}
