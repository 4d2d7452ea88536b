import Cells
import CrisisModel

/// A sign or a name on the map, with the numbers of the rows that it stands for.
struct MapMark: Hashable, Sendable {
  /// Where its first character stands, in cells of the map.
  var at: Point
  /// "▲4", "■2+", "Caribbean 1+".
  var text: String
  /// The rows behind it, as places in the window.
  var rows: [Int]
  /// Whether the selected row is among them.
  var isSelected: Bool

  var columns: Range<Int> { at.column..<at.column + Measure.width(text) }
}

/// The marks of all rows that are in view: rows whose signs would cover each other share one.
struct MapMarks {
  private(set) var all: [MapMark] = []

  private let size: Size
  private let glyphs: Glyphs
  private let firstRank: Int

  init(_ state: State, on size: Size) {
    self.size = size
    glyphs = state.glyphs
    let list = state[.forces]
    firstRank = list.firstRank ?? 0
    guard let viewport = state.map.viewport, state.map.sites.count == list.rows.count else { return }
    var groups: [Group] = []
    // The selected row comes first, so that its own number shows.
    let order = [list.cursor] + list.rows.indices.filter { $0 != list.cursor }
    for row in order where list.rows.indices.contains(row) {
      guard let site = state.map.sites[row], let cell = viewport.cell(of: site.position, on: size) else { continue }
      if let at = groups.firstIndex(where: { $0.takes(site, cell, width: signWidth(row)) }) {
        groups[at].rows.append(row)
      } else {
        groups.append(Group(site: site, cell: cell, rows: [row], width: signWidth(row)))
      }
    }
    for group in groups where !group.isRegion { all.append(mark(group, list.cursor)) }
    for group in groups where group.isRegion { name(group, list.cursor) }
  }

  /// Columns of a region's name.
  private static let nameWidth = 28

  /// Rows at one place.
  private struct Group {
    let site: Site
    let cell: Point
    var rows: [Int]
    let width: Int

    var isRegion: Bool { if case .region = site.kind { true } else { false } }

    /// Whether a row's sign would cover this one's, or it has the same name.
    func takes(_ other: Site, _ at: Point, width otherWidth: Int) -> Bool {
      if case .region(let name) = site.kind { return other.kind == .region(name) }
      if case .region = other.kind { return false }
      let columns = cell.column..<cell.column + width
      return at.row == cell.row && columns.overlaps(at.column..<at.column + otherWidth)
    }
  }

  private func signWidth(_ row: Int) -> Int { Measure.width(number(row)) + 2 }

  private func number(_ row: Int) -> String { "\(firstRank + row + 1)" }

  private func numbers(_ group: Group) -> String { number(group.rows[0]) + (group.rows.count > 1 ? "+" : "") }

  private func mark(_ group: Group, _ cursor: Int) -> MapMark {
    let sign: String =
      switch group.site.kind {
      case .sea: glyphs.sea
      case .land, .region: glyphs.land
      case .coast: glyphs.coast
      }
    let text = sign + numbers(group)
    // At the right edge the number stands before the sign.
    let fits = group.cell.column + Measure.width(text) <= size.columns
    let at = Point(
      column: fits ? group.cell.column : max(0, group.cell.column - Measure.width(text) + 1), row: group.cell.row)
    return MapMark(
      at: at, text: fits ? text : numbers(group) + sign, rows: group.rows, isSelected: group.rows.contains(cursor))
  }

  /// Puts a name with its numbers as near to its place as other marks leave room.
  private mutating func name(_ group: Group, _ cursor: Int) {
    guard case .region(let name) = group.site.kind else { return }
    let numbers = numbers(group)
    let room = min(MapMarks.nameWidth, size.columns - Measure.width(numbers) - 1)
    let text = "\(Measure.cut(name, to: room)) \(numbers)"
    let width = Measure.width(text)
    let column = max(0, min(group.cell.column - width / 2, size.columns - width))
    let rows = [0, 1, -1, 2, -2].map { group.cell.row + $0 }.filter { 0..<size.rows ~= $0 }
    let free = rows.first { row in
      !all.contains { $0.at.row == row && $0.columns.overlaps(column - 1..<column + width + 1) }
    }
    all.append(
      MapMark(
        at: Point(column: column, row: free ?? group.cell.row), text: text, rows: group.rows,
        isSelected: group.rows.contains(cursor)))
  }
}
