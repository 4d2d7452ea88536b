import CrisisModel
import Fusion
import Testing

/// Any order of arrival gives the same entries.
struct FusionOrderTests {
  @Test(arguments: 0..<20) func shuffledRecordsGiveTheSameEntries(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let records = (0..<60).map { number in
      Told.force(
        number % 4 == 0 ? nil : Told.exactly(Int.random(in: 1_000...9_000, using: &random)),
        [.troops, .militia].randomElement(using: &random) ?? .troops,
        on: "2025-08-\(10 + Int.random(in: 0...19, using: &random))", hour: Int.random(in: 0...23, using: &random),
        by: ["Pentagon", "Maduro", nil][number % 3], outlet: "Outlet \(number)", text: "text \(number / 3)",
        status: [.planned, .underWay, .denied][number % 3], denial: number % 3 == 2 ? .denied : nil)
    }
    let expected = Fusion.entries(of: records)
    #expect(expected.flatMap(\.reports).count == records.count)
    #expect(Fusion.entries(of: records.shuffled(using: &random)) == expected)
    #expect(Fusion.entries(of: records.reversed()) == expected)
  }

  @Test func everyRecordIsInExactlyOneEntryAndTheFirstNamesIt() throws {
    let records = (0..<30).map {
      Told.force(Told.exactly(1_000 * ($0 % 7 + 1)), on: "2025-08-\(10 + $0 % 20)", hour: $0 % 24, outlet: "O\($0)")
    }
    let entries = Fusion.entries(of: records)
    #expect(Set(entries.flatMap(\.reports).map(\.record)) == Set(records.map(\.record.core.identity)))
    for entry in entries {
      let own = records.filter { record in entry.reports.contains { $0.record == record.record.core.identity } }
      let first = try #require(own.min { ($0.minute, $0.record.core.identity) < ($1.minute, $1.record.core.identity) })
      #expect(entry.identity == first.record.core.identity)
    }
  }

  @Test func noRecordsGiveNoEntries() { #expect(Fusion.entries(of: []).isEmpty) }
}

/// Steele, Lea, Flood 2014: the same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
