/// A stretch of days with the number of rows that are dated in it: one line of a folded list.
public struct Stretch: Hashable, Sendable {
  /// The first day; `Filing.undatedDay` for rows without a date.
  public var first: Day
  /// The last day.
  public var last: Day
  /// Rows dated in it.
  public var count: Int

  /// Makes a stretch.
  public init(first: Day, last: Day, count: Int) {
    self.first = first
    self.last = last
    self.count = count
  }

  /// Stretches that an answer holds at most, the newest ones.
  public static let limit = 20_000

  /// Days with their numbers of rows, newest first, gathered into stretches.
  public static func gathering(_ days: some Sequence<(day: Day, count: Int)>, _ width: BucketWidth) -> [Stretch] {
    var stretches: [Stretch] = []
    for (day, count) in days where count > 0 {
      if let last = stretches.last, last.first <= day {
        stretches[stretches.count - 1].count += count
        continue
      }
      guard stretches.count < limit else { break }
      guard day != Filing.undatedDay else {
        stretches.append(Stretch(first: day, last: day, count: count))
        continue
      }
      let number = width.number(of: day)
      stretches.append(Stretch(first: width.start(of: number), last: width.start(of: number + 1) - 1, count: count))
    }
    return stretches
  }
}
