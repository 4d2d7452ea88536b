/// Parts of a rectangle. What is asked for beyond its extent is cut: parts never reach outside and never overlap.
extension Rect {
  /// Smaller by margins.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    let (left, top) = (min(left, columns), min(top, rows))
    return Rect(
      column: self.left + left, row: self.top + top, columns: columns - left - right, rows: rows - top - bottom)
  }

  /// Smaller by the same margin on all sides: what is inside a frame of 1.
  public func inset(by margin: Int) -> Rect { inset(left: margin, top: margin, right: margin, bottom: margin) }

  /// One of its rows, counted from its top; empty when it has no such row.
  public func row(_ index: Int) -> Rect {
    let inside = 0..<rows ~= index
    return Rect(column: left, row: top + max(0, min(index, rows)), columns: columns, rows: inside ? 1 : 0)
  }

  /// Cuts rows off at the top and returns them.
  public mutating func cutTop(_ count: Int) -> Rect {
    let count = max(0, min(count, rows))
    let part = Rect(column: left, row: top, columns: columns, rows: count)
    self = inset(top: count)
    return part
  }

  /// Cuts rows off at the bottom and returns them.
  public mutating func cutBottom(_ count: Int) -> Rect {
    let count = max(0, min(count, rows))
    let part = Rect(column: left, row: bottom - count, columns: columns, rows: count)
    self = inset(bottom: count)
    return part
  }

  /// Cuts columns off at the left and returns them.
  public mutating func cutLeft(_ count: Int) -> Rect {
    let count = max(0, min(count, columns))
    let part = Rect(column: left, row: top, columns: count, rows: rows)
    self = inset(left: count)
    return part
  }

  /// Cuts columns off at the right and returns them.
  public mutating func cutRight(_ count: Int) -> Rect {
    let count = max(0, min(count, columns))
    let part = Rect(column: right - count, row: top, columns: count, rows: rows)
    self = inset(right: count)
    return part
  }

  /// Side by side, as wide as their weights say; the parts fill the rectangle to the last column.
  ///
  /// - parameter weights: one for each part; negative ones count as 0. All 0: the last part has everything.
  /// - parameter gap: free columns between two parts.
  public func columns(weights: [Int], gap: Int = 0) -> [Rect] {
    Rect.shares(of: columns, weights: weights, gap: gap).map { share in
      Rect(column: left + share.start, row: top, columns: share.length, rows: rows)
    }
  }

  /// One above the other, as high as their weights say; the parts fill the rectangle to the last row.
  ///
  /// - parameter weights: one for each part; negative ones count as 0. All 0: the last part has everything.
  /// - parameter gap: free rows between two parts.
  public func rows(weights: [Int], gap: Int = 0) -> [Rect] {
    Rect.shares(of: rows, weights: weights, gap: gap).map { share in
      Rect(column: left, row: top + share.start, columns: columns, rows: share.length)
    }
  }

  /// In the middle of it, as large as asked for or as it allows.
  public func centered(_ wanted: Size) -> Rect {
    let (width, height) = (min(wanted.columns, columns), min(wanted.rows, rows))
    return Rect(
      column: left + (columns - width) / 2, row: top + (rows - height) / 2, columns: width, rows: height)
  }

  private static func shares(of length: Int, weights: [Int], gap: Int) -> [(start: Int, length: Int)] {
    let weights = weights.map { max(0, $0) }
    let total = weights.reduce(0, +)
    let room = max(0, length - max(0, gap) * max(0, weights.count - 1))
    var (passed, start) = (0, 0)
    return weights.indices.map { index in
      let before = total == 0 ? 0 : room * passed / total
      passed += weights[index]
      let isLast = index == weights.count - 1
      let after = isLast ? room : total == 0 ? 0 : room * passed / total
      defer { start = min(length, start + after - before + max(0, gap)) }
      return (start, min(after - before, length - start))
    }
  }
}
