import CrisisModel

/// What the reader should doubt: kind, sentence, and the place that it leads to.
enum FindingRows {
  /// Below this width a finding takes two lines.
  static let narrow = 60
  /// From this width on the file stands in a column of its own.
  static let wide = 100

  static func lines(_ row: FindingRow, width: Int, _ context: RowContext) -> [Line] {
    var line = Line()
    let kind = words(for: row.finding.kind)
    line.add(context.glyphs.finding, at: 2, width: 2, .warning)
    line.add(kind, at: 4, width: 12, .category)
    if width < narrow {
      line.add(place(row), at: 17, width: width - 18, .dim)
      return [line, .of(row.finding.message, at: 4, width: width - 5)]
    }
    var end = width - 1
    if width >= wide {
      let column = width - min(48, width / 4)
      line.add(place(row), at: column, width: width - column - 1, .dim)
      end = column - 2
    }
    line.add(row.finding.message, at: 17, width: end - 17)
    return [line]
  }

  /// "no-way.txt:12".
  static func place(_ row: FindingRow) -> String { row.line.map { "\(row.path):\($0)" } ?? row.path }

  /// One or two words for a kind.
  static func words(for kind: FindingKind) -> String {
    switch kind {
    case .dateContradiction: "date"
    case .figuresDiffer: "figures"
    case .forceWithoutRecord: "force missed"
    case .unbalancedQuotes: "quote marks"
    case .language: "language"
    case .unreadable: "unreadable"
    case .encoding: "encoding"
    case .date: "odd date"
    case .undated: "no date"
    case .truncated: "cut"
    case .oversized: "very long"
    }
  }
}
