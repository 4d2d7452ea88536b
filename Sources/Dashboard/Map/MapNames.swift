import Cells
import CrisisModel

/// Names of countries where the map has room for them: in full, else as three letters.
struct MapNames {
  /// A name and where it begins, in cells of the map.
  struct Name: Hashable, Sendable {
    let at: Point
    let text: String
  }

  private(set) var all: [Name] = []

  private let size: Size
  /// What must stay free, row by row.
  private var taken: [Bool]
  private let picture: MapPicture?

  /// Up to this many degrees a dot countries are named that no row is about.
  private static let allNamed = 0.6

  init(_ state: State, marks: [MapMark], on size: Size) {
    self.size = size
    picture = state.map.picture
    taken = Array(repeating: false, count: size.area)
    guard let viewport = state.map.viewport else { return }
    for mark in marks { take(mark.columns, mark.at.row) }
    let involved = Set(state[.forces].rows.flatMap(\.countryCodes))
    let known = state.countries.countries
    for country in known.filter({ involved.contains($0.code) }) + known.filter({ !involved.contains($0.code) }) {
      let isInvolved = involved.contains(country.code)
      guard isInvolved || viewport.scale < MapNames.allNamed, let position = country.position,
        let cell = viewport.cell(of: position, on: size)
      else { continue }
      for text in [country.name, country.alpha3]
      where put(text, at: cell, overCoasts: isInvolved && text == country.alpha3) {
        break
      }
    }
  }

  /// Puts a name around a cell where nothing is in its way.
  private mutating func put(_ text: String, at cell: Point, overCoasts: Bool) -> Bool {
    let width = Measure.width(text)
    // A row further down, where a sign stands on the very place of the name.
    for row in [cell.row, cell.row + 1, cell.row - 1] where 0..<size.rows ~= row {
      let columns = cell.column - width / 2..<cell.column - width / 2 + width
      guard columns.lowerBound > 0, columns.upperBound < size.columns, isFree(columns, row, overCoasts) else {
        continue
      }
      all.append(Name(at: Point(column: columns.lowerBound, row: row), text: text))
      take(columns, row)
      return true
    }
    return false
  }

  private func isFree(_ columns: Range<Int>, _ row: Int, _ overCoasts: Bool) -> Bool {
    (columns.lowerBound - 1...columns.upperBound).allSatisfy { column in
      guard 0..<size.columns ~= column, !taken[row * size.columns + column] else { return false }
      return overCoasts || !columns.contains(column) || picture?.coasts[column, row] ?? 0 == 0
    }
  }

  private mutating func take(_ columns: Range<Int>, _ row: Int) {
    for column in columns.clamped(to: 0..<size.columns) { taken[row * size.columns + column] = true }
  }
}

extension Row {
  /// The countries that it is about.
  fileprivate var countryCodes: [CountryCode] {
    guard case .entry(let entry) = self else { return [] }
    return entry.countries.map(\.country)
  }
}
