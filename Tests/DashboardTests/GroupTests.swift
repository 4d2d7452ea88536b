import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// Lists grouped by a facet, and one group alone.
struct GroupTests {
  @Test func speakersAreListedWithTheirQuotesAndOneIsShownAlone() throws {
    var desk = Desk()
    try desk.press("3x")
    #expect(desk.screen.contains("Quotes by speaker"))
    try desk.press("zorin")
    #expect(desk.screen.contains("Valerian Zorin"))
    try desk.press("<Enter>")
    #expect(desk.state.filter.facets == [FacetValue(.speaker, "Valerian Zorin")])
    #expect(desk.screen.contains("Quotes, Valerian Zorin"))
    #expect(!desk.state[.quotes].rows.isEmpty)
    for case .entry(let entry) in desk.state[.quotes].rows {
      guard case .statement(let statement) = entry.lead else { continue }
      #expect(statement.speaker?.name == "Valerian Zorin")
    }
    #expect(desk.state[.timeline].total == 10, "other lists are not touched")
    try desk.press("X")
    #expect(desk.state.filter.isEverything)
  }

  @Test func tabTurnsToTheNextFacet() throws {
    var desk = Desk()
    try desk.press("2x")
    #expect(desk.screen.contains("Forces by sender") && desk.screen.contains("Soviet Union"))
    try desk.press("<Tab>")
    #expect(desk.screen.contains("Forces by destination"))
    try desk.press("<Tab><Tab>")
    #expect(desk.screen.contains("Forces by status") && desk.screen.contains("  in place   "))
    #expect(!desk.screen.contains("in_place"))
    try desk.press("<S-Tab>")
    #expect(desk.screen.contains("Forces by unit"))
  }

  @Test func groupsOfSeveralFacetsNarrowTogetherAndBackWidens() throws {
    var desk = Desk()
    let all = try #require(desk.state[.forces].total)
    try desk.press("2xsoviet<Enter>")
    let ofOne = try #require(desk.state[.forces].total)
    try desk.press("x<Tab><Tab>ships<Enter>")
    let ofBoth = try #require(desk.state[.forces].total)
    #expect(ofBoth < ofOne && ofOne < all && ofBoth > 0)
    try desk.press("<Esc>")
    #expect(desk.state[.forces].total == ofOne)
  }

  @Test func findingsAreGroupedByKindAndArticlesByOutlet() throws {
    var desk = Desk()
    try desk.press("6x")
    #expect(desk.screen.contains("Findings by kind"))
    try desk.press("figures<Enter>")
    #expect(desk.screen.contains("Findings, figures") && desk.state[.findings].total == 1)
    try desk.press("5xandes<Enter>")
    #expect(desk.screen.contains("Articles, Andes Daily") && desk.state[.articles].total == 1)
  }

  @Test func groupsCountUnderTheFilter() throws {
    var desk = Desk()
    try desk.press("cMexico<Enter>2x")
    #expect(desk.state.groups.all == [])
    #expect(desk.screen.contains("none"))
  }
}
