import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// An action, and exactly what it changes.
struct UpdateTests {
  // MARK: - Asking

  @Test func firstAsksForRowsOfThePanesOnScreen() {
    var state = State(size: Size(columns: 120, rows: 40), folder: "~/news")
    let asked = state.start().compactMap { effect in
      guard case .ask(_, let slot, _) = effect else { return Slot?.none }
      return slot
    }
    #expect(asked == [.summary, .page(.timeline), .page(.forces), .page(.quotes)])
  }

  @Test func onANarrowScreenOnlyTheOneList() {
    var state = State(size: Size(columns: 80, rows: 24), folder: "~/news")
    let slots = state.start().compactMap { effect in
      guard case .ask(_, let slot, _) = effect else { return Slot?.none }
      return slot
    }
    #expect(slots == [.summary, .page(.timeline)])
  }

  @Test func countsFollowTheRows() {
    var desk = Desk(settled: false)
    desk.startOnly()
    let before = desk.openSlots
    #expect(!before.contains(.counts(.timeline)) && !before.contains(.histogram))
    while desk.openSlots.contains(.page(.timeline)) { desk.answerOne() }
    #expect(desk.openSlots.contains(.counts(.timeline)))
    #expect(desk.openSlots.contains(.histogram))
  }

  @Test func untilThenTotalsAreNotKnown() {
    var desk = Desk(settled: false)
    desk.startOnly()
    while desk.openSlots.contains(.page(.timeline)) { desk.answerOne() }
    #expect(desk.screen.contains("1 of …"))
    desk.settle()
    #expect(desk.screen.contains("1 of 10"))
  }

  @Test func lateAnswersAreDropped() throws {
    var desk = Desk()
    desk.send(.command(.country, argument: "Cuba"))
    let late = try #require(desk.open.first { if case .ask(_, .page(.timeline), _) = $0 { true } else { false } })
    desk.send(.command(.allCountries))
    guard case .ask(let query, let slot, let generation) = late else { return }
    let before = desk.state
    desk.send(.answered(slot, generation: generation, .success(desk.store.answer(query))))
    #expect(desk.state == before)
    desk.settle()
    #expect(desk.state[.timeline].rows.count == 10)
  }

  @Test func aFailedQuestionIsSaidAndAskedAgainWithTheNextKey() throws {
    var desk = Desk(Size(columns: 80, rows: 24), settled: false)
    desk.startOnly()
    let ask = try #require(desk.open.first { if case .ask(_, .page, _) = $0 { true } else { false } })
    guard case .ask(_, let slot, let generation) = ask else { return }
    desk.send(.answered(slot, generation: generation, .failure(AskProblem("the index is locked"))))
    desk.settle()
    #expect(desk.screen.contains("The question failed: the index is locked"))
    try desk.press("j")
    #expect(desk.state[.timeline].rows.count == 10)
  }

  // MARK: - Rows that come and go

  @Test func theSelectionStaysOnItsRecordWhenRowsComeAbove() throws {
    var desk = Desk(archive: Many.archive(articles: 50))
    try desk.press("5jjj")
    let selected = desk.state[.articles].selected?.position.identity
    desk.commit(Many.archive(articles: 57))
    #expect(desk.state[.articles].selected?.position.identity == selected)
    #expect(desk.state[.articles].cursor == 10)
    #expect(desk.state[.articles].top == 0, "what is new is on screen as long as the selection is")
  }

  @Test func theSelectionGoesToTheNextRowWhenItsRecordIsGone() throws {
    var desk = Desk(archive: Many.archive(articles: 10))
    try desk.press("5jj")
    let next = desk.state[.articles].rows[3].position.identity
    var archive = Archive()
    for article in Many.archive(articles: 10).articles where article.source.path != "7.txt" { archive.add(article) }
    desk.commit(archive)
    #expect(desk.state[.articles].selected?.position.identity == next)
  }

  @Test func duringAFirstReadTheNewestRowStaysSelected() {
    var desk = Desk(Size(columns: 80, rows: 24), archive: Many.archive(articles: 5), settled: false)
    desk.send(.folder(.reading(ReadingProgress(done: 5, total: 50, elapsed: 1))))
    desk.settle()
    desk.send(.command(.articles))
    desk.settle()
    desk.commit(Many.archive(articles: 50))
    #expect(desk.state[.articles].cursor == 0)
    #expect(desk.state[.articles].selected?.position.day == Many.day(49))
  }

  @Test func aWindowPagesThroughAListOfAnyLength() throws {
    var desk = Desk(archive: Many.archive(articles: 1_200))
    try desk.press("5")
    for number in 0..<1_000 {
      #expect(desk.state[.articles].selected?.position.day == Many.day(1_199 - number))
      desk.send(.command(.down))
      desk.settle()
    }
    #expect(desk.state[.articles].rows.count <= ListState.windowLimit + ListState.pageLimit)
    #expect(desk.state[.articles].rank == 1_000)
    for _ in 0..<1_000 {
      desk.send(.command(.up))
      desk.settle()
    }
    #expect(desk.state[.articles].isAtNewest)
    #expect(desk.state[.articles].rank == 0)
  }

  @Test func jumpsToBothEnds() throws {
    var desk = Desk(archive: Many.archive(articles: 2_000))
    try desk.press("5G")
    #expect(desk.state[.articles].selected?.position.day == Many.day(0))
    #expect(desk.screen.contains("2,000 of 2,000"))
    try desk.press("gg")
    #expect(desk.state[.articles].selected?.position.day == Many.day(1_999))
    #expect(desk.screen.contains("1 of 2,000"))
  }

  // MARK: - Filters

  @Test(arguments: ["Cuba", "cuban", "Havana", "CU", "cub"])
  func theCountryFilterKnowsEveryName(_ name: String) throws {
    var desk = Desk()
    try desk.press("c\(name)<Enter>")
    #expect(desk.state.filter.countries == [Cuba.cu])
    #expect(desk.state.popup == nil)
    try desk.press("C")
    #expect(desk.state.filter == Filter())
  }

  @Test func severalCountriesTogether() throws {
    var desk = Desk()
    try desk.press("csov<Tab>cub<Enter>")
    #expect(desk.state.filter.countries == [Cuba.su, Cuba.cu])
  }

  @Test(
    arguments: [
      ("1962-10-22..1962-10-24", "1962-10-22", "1962-10-24"), ("1962-10", "1962-10-01", "1962-10-31"),
      ("Oct 1962", "1962-10-01", "1962-10-31"), ("october 1962..", "1962-10-01", nil), ("..1962", nil, "1962-12-31"),
      ("23 Oct 1962", "1962-10-23", "1962-10-23"), ("7d", "1962-10-23", "1962-10-29"),
      ("2w", "1962-10-16", "1962-10-29"),
    ] as [(String, String?, String?)])
  func datesAsPeopleTypeThem(_ words: String, from: String?, to: String?) {
    var desk = Desk()
    desk.send(.command(.dates, argument: words))
    #expect(desk.state.filter.from == from.flatMap(Day.init(iso:)))
    #expect(desk.state.filter.to == to.flatMap(Day.init(iso:)))
  }

  @Test(arguments: ["soon", "1962-13", "1962-02-30", "..", "1963..1962", "0d", "d", "1 2 3 4"])
  func datesThatMakeNoSenseChangeNothing(_ words: String) throws {
    var desk = Desk()
    try desk.press("d")
    desk.send(.input(.paste(words)))
    try desk.press("<Enter>")
    #expect(desk.state.filter == Filter())
    guard case .prompt(let prompt)? = desk.state.popup else {
      Issue.record("the prompt stays open")
      return
    }
    #expect(prompt.problem?.contains("is no date") == true)
  }

  @Test func wordsFilterAndAreFoundInTheText() throws {
    var desk = Desk()
    try desk.press("/freezes<Enter>")
    #expect(desk.state.filter.words == "freezes")
    try desk.press("5<Enter>n")
    #expect(desk.state.reader?.matches.count == 1)
    #expect(desk.state.reader?.match == 0)
  }

  @Test func aFilterThatIsTheSameAsksNothing() {
    var desk = Desk()
    desk.send(.command(.country, argument: "Cuba"))
    desk.settle()
    desk.send(.command(.country, argument: "cuban"))
    #expect(desk.open.isEmpty)
  }

  // MARK: - Places

  @Test func backIsAStack() throws {
    var desk = Desk()
    try desk.press("2jj<Enter>")
    #expect(desk.state.place == .entry)
    try desk.press("<Enter>")
    #expect(desk.state.place == .reader)
    try desk.press("<Esc>")
    #expect(desk.state.place == .entry)
    try desk.press("<Backspace>")
    #expect(desk.state.place == .view(.forces))
    try desk.press("<Esc>")
    #expect(desk.state.place == .view(.timeline))
    try desk.press("<Esc>")
    #expect(desk.state.notice == "nothing to go back to; q quits")
  }

  @Test func enterThatIsQuickerThanTheStoreOpensTheRowWhenItComes() throws {
    var desk = Desk(Size(columns: 80, rows: 24))
    desk.send(.input(.key(.character("5"))))
    desk.send(.input(.key(.enter)))
    #expect(desk.state.layers.isEmpty && desk.state.notice == nil)
    desk.settle()
    #expect(desk.state.place == .reader)
    desk = Desk(Size(columns: 80, rows: 24))
    for key in [Key.character("5"), .enter, .character("j")] { desk.send(.input(.key(key))) }
    desk.settle()
    #expect(desk.state.place == .view(.articles), "another key means that the reader went on")
  }

  @Test func enterLeadsToTheSentence() throws {
    var desk = Desk()
    try desk.press("<Enter>")
    let reader = try #require(desk.state.reader)
    let fact = try #require(reader.currentFact)
    #expect(
      reader.document?.article.text.words(at: fact.spans[0]) == "The United States ended the quarantine on 20 November")
  }

  @Test func factsAreWalkedInACircle() throws {
    var desk = Desk()
    try desk.press("5j<Enter>]]")
    #expect(desk.state.reader?.fact == 1)
    try desk.press("[[")
    #expect(desk.state.reader?.fact == 4)
    try desk.press("]")
    #expect(desk.state.reader?.fact == 0)
  }

  @Test func theReaderStepsThroughTheRowsOfTheList() throws {
    var desk = Desk()
    try desk.press("5j<Enter>J")
    #expect(desk.state.reader?.label.title == "Stevenson presses Zorin at the United Nations")
    try desk.press("KK")
    #expect(desk.state.reader?.label.title == nil)
    try desk.press("<Esc>")
    #expect(desk.state.place == .view(.articles))
  }

  @Test func qClosesAndQuitsAtLast() throws {
    var desk = Desk()
    try desk.press("<Enter>q")
    #expect(desk.effects == [])
    try desk.press("q")
    #expect(desk.effects == [.saveReadingPosition(desk.state.readingPosition), .quit])
  }

  @Test func theOriginalIsAnAddressOrAFile() throws {
    var desk = Desk()
    try desk.press("o")
    #expect(desk.effects == [.openFile(path: "andes/sunday.json", line: 3)])
  }

  @Test func onlyAddressesOfTheWebAreOpened() {
    var desk = Desk(archive: Many.archive(articles: 1, url: "file:///etc/passwd"))
    desk.send(.command(.articles))
    desk.settle()
    desk.send(.command(.source))
    #expect(desk.effects == [.openFile(path: "0.txt", line: 1)])
  }

  @Test func tabWalksThePanes() throws {
    var desk = Desk()
    try desk.press("<Tab>")
    #expect(desk.state.view == .forces)
    try desk.press("<S-Tab><S-Tab>")
    #expect(desk.state.view == .quotes)
  }

  @Test func enterOnACountryFiltersEverything() throws {
    var desk = Desk()
    try desk.press("4j<Enter>")
    #expect(desk.state.filter.countries == [Cuba.cu])
    #expect(desk.state.view == .timeline)
  }

  @Test func aClickSelectsAndTheNextOneOpens() throws {
    var desk = Desk()
    let row = try #require((0..<40).first { desk.canvas().line($0).contains("Cuba rejected inspection") })
    let click = MouseEvent(position: Point(column: 20, row: row), kind: .press(.left))
    desk.send(.input(.mouse(click)))
    desk.settle()
    #expect(desk.canvas().line(row).hasPrefix("│▌"))
    desk.send(.input(.mouse(click)))
    desk.settle()
    #expect(desk.state.reader?.label.title == "Castro calls Cuba to arms")
  }

  @Test func theWheelMovesThePaneUnderIt() {
    var desk = Desk()
    desk.send(.input(.mouse(MouseEvent(position: Point(column: 90, row: 5), kind: .wheelDown))))
    #expect(desk.state.view == .forces)
    #expect(desk.state[.forces].cursor == 3)
    #expect(desk.state[.timeline].cursor == 0)
  }

  // MARK: - Popups

  @Test func helpExecutesWhatIsChosen() throws {
    var desk = Desk()
    try desk.press("?forces<Down><Enter>")
    #expect(desk.state.popup == nil)
    #expect(desk.state.view == .forces)
  }

  @Test func thePaletteTakesArguments() throws {
    var desk = Desk()
    try desk.press(":country<Space>Havana<Enter>")
    #expect(desk.state.filter.countries == [Cuba.cu])
  }

  @Test func escapeLeavesAPopupAndNothingElse() throws {
    var desk = Desk()
    try desk.press("2")
    let before = desk.state
    try desk.press("cvene<Esc>")
    #expect(desk.state.popup == nil)
    #expect(desk.state.filter == before.filter)
    #expect(desk.state.view == before.view)
  }

  @Test func pastedWordsGoToTheFieldOnly() {
    var desk = Desk()
    let before = desk.state
    desk.send(.input(.paste("q5G")))
    #expect(desk.state == before)
    desk.send(.command(.find))
    desk.send(.input(.paste("two\nlines\u{1B}[2J")))
    #expect(desk.state.popup?.field.text == "twolines[2J")
  }
}
