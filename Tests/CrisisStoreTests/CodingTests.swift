import CrisisModel
import Testing

@testable import CrisisStore

/// Records as bytes.
struct CodingTests {
  @Test(arguments: 0..<50) func whatIsWrittenIsReadBack(seed: Int) throws {
    var random = RandomFacts(seed: seed)
    for _ in 0..<20 {
      let (record, digest) = (random.record(), random.digest())
      let bytes = RecordCoding.encode(record, digest)
      let (again, digestAgain) = try bytes.withUnsafeBytes { try RecordCoding.decode($0, block: digest.block) }
      #expect(again == record)
      #expect(digestAgain == digest)
    }
  }

  /// Whatever the bytes, reading gives a record or throws; a trap would end the test run.
  @Test(arguments: 0..<50) func damagedBytesThrow(seed: Int) {
    var random = RandomFacts(seed: seed)
    var refused = 0
    for _ in 0..<100 {
      var bytes = RecordCoding.encode(random.record(), random.digest())
      for _ in 0..<Int.random(in: 1...4, using: &random.source) {
        bytes[Int.random(in: 0..<bytes.count, using: &random.source)] = UInt8.random(in: 0...255, using: &random.source)
      }
      if Bool.random(using: &random.source) {
        bytes.removeLast(Int.random(in: 0...bytes.count, using: &random.source))
      }
      do {
        _ = try bytes.withUnsafeBytes { try RecordCoding.decode($0, block: 0) }
      } catch {
        refused += 1
      }
    }
    #expect(refused > 50)
  }

  @Test func anotherVersionIsRefused() {
    var random = RandomFacts(seed: 1)
    var bytes = RecordCoding.encode(random.record(), random.digest())
    bytes[0] = 99
    #expect(throws: CodingFault.version(99)) {
      try bytes.withUnsafeBytes { _ = try RecordCoding.decode($0, block: 0) }
    }
  }

  /// A new order of cases would read old bytes wrongly: it needs a new version.
  @Test func theOrderOfCasesIsThatOfVersion1() {
    #expect(RecordCoding.version == 1)
    #expect(
      CodeTables.statuses.map(\.rawValue) == ["proposed", "planned", "under_way", "in_place", "denied", "threatened"])
    #expect(CodeTables.denials.map(\.rawValue) == ["refused", "cancelled", "denied", "negated"])
    #expect(CodeTables.categories.count == 16)
    #expect(CodeTables.categories.first == .agree && CodeTables.categories.last == .retreat)
    #expect(
      CodeTables.units.map(\.rawValue).joined(separator: " ")
        == "troops peacekeepers advisers reservists militia police ships aircraft helicopters drones vehicles missiles other"
    )
    #expect(CodeTables.findingKinds.count == 11)
    #expect(CodeTables.fieldNames.count == 15)
  }
}

/// Random records with every field.
struct RandomFacts {
  var source: SplitMix

  init(seed: Int) { source = SplitMix(state: UInt64(seed)) }

  mutating func maybe<T>(_ value: (inout RandomFacts) -> T) -> T? {
    Bool.random(using: &source) ? value(&self) : nil
  }

  mutating func one<T>(of values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &source)] }

  mutating func words() -> String { one(of: ["", "troops", "„Zölle“", "4.5 million", "🚢", "a\u{0}b"]) }

  mutating func range() -> ByteRange {
    let start = Int.random(in: 0...100_000, using: &source)
    return ByteRange(start, start + Int.random(in: 0...500, using: &source))
  }

  mutating func country() -> CountryCode {
    one(of: ["US", "VE", "AA", "ZZ"].compactMap { CountryCode($0) })
  }

  mutating func actor() -> ActorReference {
    ActorReference(
      name: words(), kind: one(of: ActorKind.allCases), role: maybe { $0.words() }, country: maybe { $0.country() })
  }

  mutating func place() -> PlaceReference {
    PlaceReference(
      name: words(), country: maybe { $0.country() }, facing: maybe { $0.country() },
      coordinates: maybe {
        Coordinates(
          latitude: Float.random(in: -90...90, using: &$0.source),
          longitude: Float.random(in: -180...180, using: &$0.source))
      }, precision: one(of: PlacePrecision.allCases))
  }

  mutating func day() -> Day { Day(number: Int32.random(in: -1_000_000...100_000, using: &source)) }

  mutating func date() -> DateValue {
    let first = day()
    return DateValue(value: words(), first: first, last: first + Int.random(in: 0...400, using: &source))
  }

  mutating func quantity() -> Quantity {
    Quantity(
      words: words(), low: maybe { Int.random(in: Int.min...Int.max, using: &$0.source) },
      high: maybe { Int.random(in: 0...9_000_000, using: &$0.source) }, qualifier: one(of: Qualifier.allCases),
      counting: one(of: Counting.allCases))
  }

  mutating func core() -> RecordCore {
    RecordCore(
      identity: Identity(rawValue: source.next()),
      evidence: Evidence(
        spans: (0...Int.random(in: 0...3, using: &source)).map { _ in range() }, sentence: range(), rule: words(),
        inTitle: Bool.random(using: &source)),
      claimant: Claimant(actor: actor(), words: maybe { $0.range() }), modality: one(of: Modality.allCases),
      filing: Filing(day: day(), basis: one(of: FilingBasis.allCases), isBackground: Bool.random(using: &source)),
      countries: (0..<Int.random(in: 0...4, using: &source)).map { _ in
        CountryRole(country(), one(of: CountryPart.allCases))
      },
      basis: (0..<Int.random(in: 0...4, using: &source)).map { _ in
        FieldBasis(
          field: one(of: FieldName.allCases), words: maybe { $0.range() }, inference: maybe { $0.words() })
      })
  }

  mutating func record() -> Record {
    switch Int.random(in: 0...2, using: &source) {
    case 0:
      .deployment(
        Deployment(
          core: core(), sender: maybe { $0.actor() }, quantity: maybe { $0.quantity() },
          unit: one(of: ForceUnit.allCases), formation: maybe { $0.words() }, from: maybe { $0.place() },
          to: maybe { $0.place() }, date: maybe { $0.date() }, direction: one(of: Direction.allCases),
          status: one(of: Status.allCases), denial: maybe { $0.one(of: Denial.allCases) }))
    case 1:
      .statement(
        Statement(
          core: core(), kind: one(of: StatementKind.allCases), speaker: maybe { $0.actor() },
          surface: maybe { $0.range() }, cue: maybe { $0.range() }, addressee: maybe { $0.actor() },
          date: maybe { $0.date() }, polarity: one(of: Polarity.allCases)))
    default:
      .event(
        Event(
          core: core(), category: one(of: CrisisModel.Category.allCases), actor: maybe { $0.actor() },
          target: maybe { $0.actor() }, place: maybe { $0.place() }, date: maybe { $0.date() },
          status: one(of: Status.allCases), denial: maybe { $0.one(of: Denial.allCases) },
          figures: (0..<Int.random(in: 0...3, using: &source)).map { _ in
            Figure(kind: one(of: Figure.Kind.allCases), quantity: quantity(), words: range())
          }))
    }
  }

  mutating func digest() -> RecordDigest {
    RecordDigest(
      block: source.next(),
      words: Set(
        (0..<Int.random(in: 0...32, using: &source)).map { _ in UInt16.random(in: 0...UInt16.max, using: &source) }
      )
      .sorted(), hasFinding: Bool.random(using: &source))
  }
}
