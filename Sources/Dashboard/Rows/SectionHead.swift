/// The head of the rows that a filter of dates offers beside its own.
enum SectionHead {
  private static let words = "published in this time, dated elsewhere"

  static let line: Line = {
    var line = Line(part: .heading)
    line.add(words, at: 1, width: Measure.width(words), .heading)
    return line
  }()
}
