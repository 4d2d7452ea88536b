import Cells
import CrisisModel

extension Painter {
  /// The map, and the list that its numbers lead to.
  mutating func paintMap(_ state: State, _ layout: Layout) {
    let parts = layout.map
    let isActive = state.popup == nil && state.barPick == nil
    let hasFocus = state.place == .map && isActive
    if let frame = parts.listFrame {
      let title = View.forces.title
      paintFrame(frame, title: title, right: state.listCount(.forces), isFocused: isActive && !hasFocus)
    }
    paintList(.forces, in: parts.list, isFocused: isActive && !hasFocus, state)
    guard let cells = parts.cells else { return }
    let placed = MapWords.placed(state)
    if let frame = parts.mapFrame {
      paintFrame(frame, title: state.title(of: .map), right: placed, isFocused: hasFocus)
      paintLegend(in: frame.row(frame.rows - 1), state)
    } else if let rule = parts.rule {
      paintRule(in: rule)
      paintLegend(in: rule, state)
      var line = Line()
      line.add(" \(placed) ", endingAt: rule.columns - 1, width: rule.columns / 2, .dim)
      paint(line, in: rule)
    }
    paintWorld(in: cells, hasFocus: hasFocus, state)
  }

  private mutating func paintWorld(in cells: Rect, hasFocus: Bool, _ state: State) {
    let marks = MapMarks(state, on: cells.size).all
    let names = MapNames(state, marks: marks, on: cells.size).all
    for row in 0..<cells.rows {
      var line = state.map.picture.map { MapLine.of($0, row: row, glyphs: state.glyphs) } ?? Line()
      for name in names where name.at.row == row {
        line.add(name.text, at: name.at.column, width: cells.columns, .mapLabel)
      }
      for mark in marks where mark.at.row == row {
        line.add(mark.text, at: mark.at.column, width: cells.columns, .mapPoint)
      }
      paint(line, in: cells.row(row))
    }
    for mark in marks where mark.isSelected {
      let rect = Rect(
        column: cells.left + mark.at.column, row: cells.top + mark.at.row, columns: mark.columns.count, rows: 1)
      paint(Line(), in: rect.intersection(cells), highlight: hasFocus ? .focused : .quiet)
    }
  }

  /// "▲ sea  ■ land  ● coast" on the line below the map.
  private mutating func paintLegend(in rect: Rect, _ state: State) {
    let glyphs = state.glyphs
    let words = " \(glyphs.sea) sea  \(glyphs.land) land  \(glyphs.coast) coast "
    guard rect.columns >= Measure.width(words) + 24 else { return }
    paint(.of(words, at: 2, width: rect.columns - 4, .dim), in: rect)
  }
}

/// Coasts and borders of one row of the map as pieces of a line.
enum MapLine {
  static func of(_ picture: MapPicture, row: Int, glyphs: Glyphs) -> Line {
    var line = Line()
    var piece = Piece(text: "", column: 0, role: .map)
    for column in 0..<picture.coasts.size.columns {
      let (coast, border) = (picture.coasts[column, row], picture.borders[column, row])
      let role: Role = coast != 0 ? .map : .mapBorder
      // A coast is not mixed with a border: its shape is what one knows the place by.
      let dots = coast != 0 ? coast : border
      let isOpen = !piece.text.isEmpty && role == piece.role && dots != 0
      if !isOpen {
        if !piece.text.isEmpty { line.pieces.append(piece) }
        piece = Piece(text: "", column: column, role: role)
      }
      guard dots != 0 else { continue }
      piece.text.append(glyphs.isASCII ? (coast != 0 ? "." : "'") : DotRaster.braille(dots))
    }
    if !piece.text.isEmpty { line.pieces.append(piece) }
    return line
  }
}

/// What the map says of itself.
enum MapWords {
  /// "12 of 14 placed"; "98 of 120 placed, of 2,310" where only so many rows are at hand.
  static func placed(_ state: State) -> String {
    let list = state[.forces]
    guard list.isCurrent else { return state.glyphs.ellipsis }
    let words = "\(state.map.placed) of \(list.rows.count) placed"
    guard let total = list.total, total > list.rows.count else { return words }
    return "\(words), of \(NumberWords.grouped(total))"
  }
}
