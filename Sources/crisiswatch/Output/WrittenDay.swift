import CrisisModel

/// A day with its letters, `2025-08-29`, so that a day that comes again need not be reckoned again.
struct WrittenDay {
  static let length = 10

  private(set) var day = Day(number: .min)
  /// Whether the year has four digits.
  private(set) var isUsual = false
  /// Year, month and the mark before the day, as they stand in memory.
  private var front: UInt64 = 0
  private var dayOfMonth: UInt32 = 0

  /// No day yet.
  init() {}

  init(_ day: Day) {
    self.day = day
    let (year, month, dayOfMonth) = day.civil
    guard 0...9999 ~= year else { return }
    isUsual = true
    self.dayOfMonth = UInt32(dayOfMonth)
    withUnsafeMutableBytes(of: &front) { bytes in
      guard let base = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
      var pen = Pen(at: base)
      pen.four(UInt32(year))
      pen.byte(UInt8(ascii: "-"))
      pen.two(UInt32(month))
      pen.byte(UInt8(ascii: "-"))
    }
  }

  /// Writes the letters.
  @inline(__always)
  func write(_ pen: inout Pen) {
    pen.eight(front)
    pen.two(dayOfMonth)
  }
}
