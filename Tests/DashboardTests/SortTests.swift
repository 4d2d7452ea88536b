import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// The order of entries: by their own day, or by publication.
struct SortTests {
  @Test func sSortsByPublicationAndTheSelectionStays() throws {
    var desk = Desk()
    try desk.press("jjj")
    let selected = desk.state[.timeline].selected?.position.identity
    try desk.press("s")
    #expect(desk.screen.contains("Timeline, by publication"))
    #expect(desk.state[.timeline].selected?.position.identity == selected)
    let days = desk.state[.timeline].rows.map(\.position.day)
    #expect(days == days.sorted(by: >) && days.first == Cuba.day("1962-10-29").first)
    try desk.press("s")
    #expect(desk.state[.timeline].selected?.position.identity == selected)
    #expect(desk.state[.timeline].rows.first?.position.day == Cuba.day("1962-11-20").first)
  }

  @Test func whatHasADayOfItsOwnSaysIt() throws {
    var desk = Desk()
    try desk.press("s")
    #expect(desk.screen.contains("20 Nov"), "the quarantine ended after it was told")
    #expect(!desk.screen.contains("Tue 20 Nov 1962"))
  }

  @Test func datesMeanPublicationThen() throws {
    var desk = Desk()
    try desk.press("sd 1962-10-29 <Enter>")
    #expect(desk.state[.timeline].rows.allSatisfy { $0.position.day == Cuba.day("1962-10-29").first })
    #expect(desk.state[.timeline].rows.count == 3)
    try desk.press("A")
    #expect(desk.state.filter.order == .publication, "the order is no filter")
  }
}

/// The heads of what lies ahead and behind.
struct SectionHeadTests {
  @Test func onlyAListWithItsNewestDayHasThem() throws {
    var desk = Desk()
    try desk.press("2")
    guard case .entry(var entry)? = desk.state[.forces].rows.first else { return }
    entry.marks.insert(.background)
    let newest = try #require(desk.state.summary?.newest)
    #expect(SectionHead.line(.entry(entry), after: nil, newest: nil) == nil)
    entry.position.day = newest - 500
    #expect(SectionHead.line(.entry(entry), after: nil, newest: newest) != nil)
  }
}
