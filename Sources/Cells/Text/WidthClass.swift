/// What a scalar does to a row of cells.
enum WidthClass: UInt8 {
  /// Stands on the cell before it.
  case mark = 0
  /// Takes one column.
  case narrow = 1
  /// Takes two columns.
  case wide = 2
  /// Has no look of its own: joiners, directions, fillers.
  case ignored = 3
  /// Would steer a terminal, or is no character at all.
  case control = 4

  /// The class of a scalar, by Unicode's data.
  init(_ scalar: UInt32) {
    if scalar < 0x300 {
      self =
        0x20..<0x7F ~= scalar || (scalar >= 0xA0 && scalar != 0xAD) ? .narrow : scalar == 0xAD ? .ignored : .control
      return
    }
    let (key, count) = (scalar << 3 | 7, widthTransitions.count)
    // The last stretch that begins at or before the scalar: `low` always begins before it.
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if widthTransitions[middle] <= key { low = middle } else { high = middle }
    }
    self = WidthClass(rawValue: UInt8(widthTransitions[low] & 7)) ?? .control
  }
}
