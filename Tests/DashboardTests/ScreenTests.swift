import Cells
import Testing

@testable import Dashboard

/// Every view at every size, as text that can be read.
struct ScreenTests {
  static let sizes = ["40x12", "80x24", "120x40", "200x60", "300x80", "20x5"].compactMap { Size($0) }

  /// Name, and the keys that lead there.
  static let views: [(name: String, keys: String)] = [
    ("overview", ""),
    ("forces", "2"),
    ("quotes", "3"),
    ("timeline-zoomed", "z"),
    ("forces-zoomed", "2z"),
    ("quotes-zoomed", "3z"),
    ("countries", "4"),
    ("articles", "5"),
    ("findings", "6"),
    ("map", "7"),
    ("map-closer", "7]]++"),
    ("map-alone", "7z"),
    ("findings-figures", "6j<Enter>"),
    ("reader", "jj<Enter>"),
    ("reader-next-fact", "2jj<Enter>]"),
    ("reports", "2jj<Enter>"),
    ("country-picker", "c"),
    ("country-typed", "csov"),
    ("country-filtered", "c Havana <Enter>"),
    ("empty", "c Mexico <Enter>"),
    ("words-filtered", "/ freezes <Enter>"),
    ("dates", "d 1962-10-22..1962-10-24"),
    ("dates-filtered", "d 1962-10-22..1962-10-24 <Enter>"),
    ("groups", "2x"),
    ("group", "3xkennedy<Enter>"),
    ("by-publication", "s"),
    ("folded-days", "f"),
    ("folded-months", "fffz"),
    ("bar", "b"),
    ("bar-range", "bGhhvll"),
    ("published-section", "d 1962-10-29..1962-10-31 <Enter> G"),
    ("help", "?"),
    ("help-typed", "? coun"),
    ("palette", ":"),
  ]

  @Test(arguments: views.map(\.name), sizes)
  func screen(_ name: String, size: Size) throws {
    let keys = ScreenTests.views.first { $0.name == name }?.keys ?? ""
    var desk = Desk(size)
    try desk.press(keys)
    try Recorded.expect(desk.screen, "\(size)/\(name)")
  }
}
