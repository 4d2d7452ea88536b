import CrisisModel
import Fusion
import Testing

/// Events and statements: what is told twice, and what is not.
struct EventAndStatementMatchingTests {
  @Test func rewrittenClausesOfOneDayAreOneEvent() throws {
    let entries = Fusion.entries(of: [
      Told.event(.assault, "Russian missiles struck a power station near Odesa overnight", on: "2025-03-03"),
      Told.event(
        .assault, "a power station near Odesa was struck by missiles", on: "2025-03-03", outlet: "Post"),
      Told.event(.assault, "drones hit a railway depot in Kharkiv", on: "2025-03-03", outlet: "Daily"),
    ])
    #expect(entries.map(\.reports.count).sorted() == [1, 2])
  }

  @Test func newsPrintedADayLaterIsTheSameEvent() {
    let clause = "missiles struck a power station near Odesa"
    let first = Told.event(.assault, clause, on: "2025-03-03")
    #expect(Fusion.entries(of: [first, Told.event(.assault, clause, on: "2025-03-04", outlet: "Post")]).count == 1)
    #expect(Fusion.entries(of: [first, Told.event(.assault, clause, on: "2025-03-07", outlet: "Post")]).count == 2)
  }

  @Test func datedDaysMustMeet() {
    let clause = "missiles struck a power station near Odesa"
    let first = Told.event(.assault, clause, on: "2025-03-03", published: "2025-03-04")
    let same = Told.event(.assault, clause, on: "2025-03-03", published: "2025-03-09", outlet: "Post")
    let other = Told.event(.assault, clause, on: "2025-03-04", published: "2025-03-09", outlet: "Post")
    #expect(Fusion.entries(of: [first, same]).count == 1)
    #expect(Fusion.entries(of: [first, other]).count == 2)
  }

  @Test func deathTollsAreCompared() throws {
    func killed(_ number: Int) -> [Figure] {
      [Figure(kind: .killed, quantity: Told.exactly(number), words: ByteRange(0, 2))]
    }
    let clause = "missiles struck a power station near Odesa"
    let first = Told.event(.assault, clause, on: "2025-03-03", figures: killed(20), claimant: "Kyiv")
    let second = Told.event(
      .assault, clause, on: "2025-03-03", outlet: "Post", figures: killed(3), claimant: "Moscow")
    let entry = try #require(Fusion.entries(of: [first, second]).first)
    #expect(entry.marks.contains(.figuresDiffer))
    #expect(entry.figures.count == 2)
  }

  @Test func halfOfASentenceQuotesTheSameSentence() {
    let whole = "There's no way they can enter Venezuela, we are well prepared to defend our peace and sovereignty"
    let entries = Fusion.entries(of: [
      Told.words(of: "Nicolás Maduro", whole, on: "2025-08-28"),
      Told.words(of: "Maduro", "well prepared to defend our peace", on: "2025-08-29", outlet: "Post"),
      Told.words(of: "Maduro", "I respect the president of Colombia", on: "2025-08-29", outlet: "Daily"),
    ])
    #expect(entries.map(\.reports.count).sorted() == [1, 2])
  }

  @Test func oneArticleQuotesTwoSentences() {
    let first = "there is no way that troops can invade Venezuela"
    let second = "There's no way they can enter Venezuela"
    let entries = Fusion.entries(of: [
      Told.words(of: "Maduro", first, on: "2025-08-28"), Told.words(of: "Maduro", second, on: "2025-08-28"),
    ])
    #expect(entries.count == 2)
  }

  @Test func shortWordsMustBeTheVerySame() {
    let entries = Fusion.entries(of: [
      Told.words(of: "Maduro", "impossible", on: "2025-08-28"),
      Told.words(of: "Maduro", "impossible invasion", on: "2025-08-28", outlet: "Post"),
    ])
    #expect(entries.count == 2)
  }

  @Test func whatIsSaidAgainDaysLaterIsSaidAgain() {
    let said = "There will be no invasion of Mexico by American troops"
    let entries = Fusion.entries(of: [
      Told.words(of: "Claudia Sheinbaum", said, on: "2025-08-25"),
      Told.words(of: "Claudia Sheinbaum", said, on: "2025-08-29", outlet: "Post"),
    ])
    #expect(entries.count == 2)
  }

  @Test func deniedEventsAreNegatedAndStandApart() throws {
    let threat = Told.event(.assault, "troops will invade Mexico", actor: "US", target: "MX", on: "2025-08-29")
    let denied = Told.event(
      .assault, "no troops will invade Mexico", actor: "US", target: "MX", on: "2025-08-29", status: .denied,
      denial: .negated)
    #expect(threat.digest.block != denied.digest.block)
    #expect(try #require(Fusion.entries(of: [denied]).first).marks.contains(.negated))
  }
}
