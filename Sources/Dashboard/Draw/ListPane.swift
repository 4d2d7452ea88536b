import CrisisModel

/// The lines of a list in a pane of some width: what `update` needs to keep the cursor in sight and `draw` paints.
struct ListPane {
  /// A line with the row that it belongs to.
  struct Shown {
    let line: Line
    let row: Int
  }

  private let list: ListState
  private let shape: RowShape
  private let numbers: RowNumbers?

  init(_ state: State, _ kind: ListKind, width: Int) {
    list = state[kind]
    numbers = RowNumbers(state)
    shape = list.shape ?? RowShape(list, width: width - state.numberWidth, RowContext(state), state.marks)
  }

  /// A line at the foot of the pane: "2 more in the same articles".
  var footHeight: Int { list.elsewhere > 0 ? 1 : 0 }

  private func lines(_ index: Int, isFirst: Bool) -> [Line] {
    let lines = shape.lines(list.rows[index], after: isFirst || index == 0 ? nil : list.rows[index - 1])
    return numbers?.numbering(lines, row: index) ?? lines
  }

  /// The lines that fit, from the first row on screen.
  func visible(height: Int) -> [Shown] {
    var shown: [Shown] = []
    var index = list.top
    while shown.count < height, list.rows.indices.contains(index) {
      shown += lines(index, isFirst: index == list.top).map { Shown(line: $0, row: index) }
      index += 1
    }
    return Array(shown.prefix(max(0, height)))
  }

  /// The first row to show so that the cursor's lines are on screen, as near as possible to the present one.
  func top(height: Int) -> Int {
    guard !list.rows.isEmpty else { return 0 }
    let cursor = max(0, min(list.cursor, list.rows.count - 1))
    guard list.top < cursor else { return cursor }
    var (top, used) = (cursor, lines(cursor, isFirst: true).count)
    while top > max(0, list.top) {
      let withHead = lines(top - 1, isFirst: true).count
      let extra = withHead + lines(top, isFirst: false).count - lines(top, isFirst: true).count
      guard used + extra <= height else { break }
      used += extra
      top -= 1
    }
    return top
  }
}
