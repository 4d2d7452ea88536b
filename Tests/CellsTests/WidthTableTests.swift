import Foundation
import Testing

@testable import Cells

@Suite("Width table")
struct WidthTableTests {
  static let unicode = "/usr/share/unicode"

  @Test("stretches ascend and their classes alternate")
  func isOrdered() {
    for (a, b) in zip(widthTransitions, widthTransitions.dropFirst()) {
      #expect(a >> 3 < b >> 3)
      #expect(a & 7 != b & 7)
    }
    #expect(widthTransitions.first.map { $0 >> 3 } == 0)
  }

  @Test("the short way for the first scalars says what the table says")
  func shortWayAgrees() {
    for scalar in UInt32(0)..<0x300 {
      let stretch = widthTransitions.last { $0 >> 3 <= scalar }
      #expect(WidthClass(scalar).rawValue == UInt8((stretch ?? 0) & 7), "\(scalar)")
    }
  }

  @Test("the table follows from Unicode's files", .enabled(if: UnicodeWidths.version(of: unicode) == "15.0.0"))
  func followsFromUnicode() throws {
    #expect(try UnicodeWidths(folder: Self.unicode).transitions == widthTransitions)
  }
}
