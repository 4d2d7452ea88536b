import Testing

@testable import Cells

@Suite("Colours on lesser terminals")
struct ColorTests {
  @Test(
    "the nearest one that can be shown",
    arguments: [
      (Color.rgb(255, 0, 0), ColorDepth.indexed256, Color.indexed(196)),
      (.rgb(128, 128, 128), .indexed256, .indexed(244)),
      (.rgb(250, 10, 10), .sixteen, .indexed(9)), (.rgb(250, 10, 10), .eight, .indexed(1)),
      (.indexed(196), .sixteen, .indexed(9)),
      (.indexed(12), .eight, .indexed(4)), (.rgb(1, 2, 3), .mono, .default), (.default, .eight, .default),
      (.rgb(1, 2, 3), .trueColor, .rgb(1, 2, 3)), (.indexed(200), .indexed256, .indexed(200)),
    ])
  func reduces(_ color: Color, _ depth: ColorDepth, _ expected: Color) {
    #expect(color.reduced(to: depth) == expected)
  }
}
