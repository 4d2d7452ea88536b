import CrisisModel

/// The numbers that tie rows of the list to the points of the map.
struct RowNumbers {
  private let first: Int
  private let sites: [Site?]
  private let none: String
  /// Columns, the blank behind them included.
  let width: Int

  /// `nil` where rows have no numbers.
  init?(_ state: State) {
    guard state.view == .map else { return nil }
    let list = state[.forces]
    first = (list.firstRank ?? 0) + 1
    sites = state.map.sites
    none = state.glyphs.none
    width = max(2, "\(first + list.rows.count)".utf8.count) + 1
  }

  /// The lines of a row with its number before them; `–` for a row that is not on the map.
  func numbering(_ lines: [Line], row: Int) -> [Line] {
    var isNumbered = false
    return lines.map { line in
      guard line.part == .body else { return line }
      var line = line
      for index in line.pieces.indices { line.pieces[index].column += width }
      guard !isNumbered else { return line }
      isNumbered = true
      let isPlaced = sites.indices.contains(row) && sites[row] != nil
      line.add(isPlaced ? "\(first + row)" : none, endingAt: width + 1, width: width - 1, isPlaced ? .mapPoint : .dim)
      return line
    }
  }
}

extension State {
  /// Columns that the numbers of rows take.
  var numberWidth: Int { RowNumbers(self)?.width ?? 0 }
}
