import CrisisModel
import Testing

/// A bar counts in stretches of time that people count in.
struct BucketWidthTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test(arguments: [
    ("2025-08-01", "2025-09-30", BucketWidth(.day), 61), ("2025-06-01", "2025-09-30", BucketWidth(.week), 19),
    ("2023-01-15", "2025-09-01", BucketWidth(.month), 33), ("2012-01-15", "2025-09-01", BucketWidth(.month, 3), 55),
    ("1962-10-22", "2025-09-07", BucketWidth(.year), 64), ("1900-01-01", "2025-09-07", BucketWidth(.year, 2), 63),
    ("1600-01-01", "2025-09-07", BucketWidth(.year, 10), 43), ("2025-08-01", "2025-08-01", BucketWidth(.day), 1),
  ])
  func theNarrowestThatFits(first: String, last: String, width: BucketWidth, count: Int) throws {
    let (first, last) = (try day(first), try day(last))
    #expect(BucketWidth.fitting(first, last, buckets: 78) == width)
    #expect(width.buckets(first, last) == count)
  }

  @Test(arguments: [
    BucketWidth(.day), BucketWidth(.week), BucketWidth(.month), BucketWidth(.month, 3), BucketWidth(.year),
    BucketWidth(.year, 20),
  ])
  func bucketsFollowEachOtherWithoutGaps(width: BucketWidth) throws {
    for number in stride(from: Int32(-800_000), to: 40_000, by: 977) {
      let day = Day(number: number)
      let bucket = width.number(of: day)
      #expect(width.start(of: bucket) <= day && day < width.start(of: bucket + 1))
      #expect(width.number(of: width.start(of: bucket)) == bucket)
      #expect(width.number(of: width.start(of: bucket) - 1) == bucket - 1)
    }
  }

  @Test func anySpanFitsAnyBar() {
    for buckets in [1, 2, 7, 78] {
      for span in [0, 1, 100, 10_000, 3_000_000, 600_000_000] {
        let first = Day(number: -300_000_000)
        let width = BucketWidth.fitting(first, first + span, buckets: buckets)
        #expect(width.buckets(first, first + span) <= max(2, buckets))
      }
    }
  }

  @Test func weeksBeginOnMonday() throws {
    let week = BucketWidth(.week)
    #expect(try week.start(of: week.number(of: day("2025-08-31"))) == day("2025-08-25"))
  }
}
