/// How much time a bucket of a histogram holds: whole days, weeks from Monday on, months or years of the calendar.
public struct BucketWidth: Hashable, Sendable {
  /// A stretch of the calendar.
  public enum Unit: Hashable, Sendable {
    case day
    case week
    case month
    case year
  }

  /// What is counted.
  public var unit: Unit
  /// How many of them a bucket holds.
  public var count: Int

  /// Makes a width.
  public init(_ unit: Unit, _ count: Int = 1) {
    self.unit = unit
    self.count = max(1, count)
  }

  /// The narrowest width at which days from first to last take at most so many buckets: each is one that people count
  /// in, so that a bar can be read.
  public static func fitting(_ first: Day, _ last: Day, buckets: Int) -> BucketWidth {
    let small = [BucketWidth(.day), BucketWidth(.week), BucketWidth(.month), BucketWidth(.month, 3)]
    if let fits = small.first(where: { $0.buckets(first, last) <= buckets }) { return fits }
    var width = BucketWidth(.year)
    // 1, 2, 5, 10, 20, 50 … years.
    var step = 0
    while width.buckets(first, last) > max(1, buckets), width.count < longest {
      step += 1
      width.count = (0..<step / 3).reduce([1, 2, 5][step % 3]) { value, _ in value * 10 }
    }
    return width
  }

  /// Years of the widest bucket: more than the calendar has.
  private static let longest = 10_000_000

  /// How many buckets some days take.
  public func buckets(_ first: Day, _ last: Day) -> Int { number(of: last) - number(of: first) + 1 }

  /// The number of the bucket that holds a day, the same for any histogram of this width.
  public func number(of day: Day) -> Int {
    switch unit {
    case .day: Self.floor(Int(day.number), count)
    // 1 January 1970 was a Thursday.
    case .week: Self.floor(Int(day.number) + 3, 7 * count)
    case .month: Self.floor(day.civil.year * 12 + day.civil.month - 1, count)
    case .year: Self.floor(day.civil.year, count)
    }
  }

  /// The first day of a bucket.
  public func start(of number: Int) -> Day {
    switch unit {
    case .day: return Day(number: 0) + number * count
    case .week: return Day(number: 0) + (number * count * 7 - 3)
    case .month:
      let months = number * count
      let year = Self.floor(months, 12)
      return Day(number: Day.number(year: year, month: months - year * 12 + 1, day: 1))
    case .year: return Day(number: Day.number(year: number * count, month: 1, day: 1))
    }
  }

  private static func floor(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }
}
