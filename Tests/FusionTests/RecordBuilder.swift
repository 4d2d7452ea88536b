import CrisisModel
import Fusion

/// Records for tests: the sentence is the article's whole text unless `in` says otherwise.
struct Told {
  var input: FusionInput

  /// A deployment told by an outlet or a claimant on a day.
  static func force(
    _ figure: Quantity? = nil, _ unit: ForceUnit = .troops, from sender: String = "US", to: String? = "VE",
    on day: String, hour: Int = 12, by claimant: String? = nil, outlet: String = "Wire", text: String? = nil,
    direction: Direction = .deploy, status: Status = .planned, denial: Denial? = nil, formation: String? = nil,
    ordinal: Int = 0
  ) -> FusionInput {
    let country = CountryCode(sender)
    let goal = to.flatMap { CountryCode($0) }
    let place = to.map { PlaceReference(name: $0, country: goal, precision: goal == nil ? .region : .country) }
    return make(on: day, hour: hour, by: claimant, outlet: outlet, text: text, ordinal: ordinal, words: []) { core in
      .deployment(
        Deployment(
          core: core, sender: ActorReference(name: sender, kind: .country, country: country), quantity: figure,
          unit: unit, formation: formation, to: place, direction: direction, status: status, denial: denial))
    }
  }

  /// An event with the words of its clause.
  static func event(
    _ category: CrisisModel.Category, _ clause: String, actor: String = "RU", target: String? = "UA", on day: String,
    published: String? = nil, outlet: String = "Wire", figures: [Figure] = [], status: Status = .inPlace,
    claimant: String? = nil, denial: Denial? = nil
  ) -> FusionInput {
    let own = Day(iso: day)
    return make(
      on: published ?? day, hour: 12, by: claimant, outlet: outlet, text: nil, ordinal: 0, words: words(clause),
      dated: published == nil ? nil : own
    ) { core in
      .event(
        Event(
          core: core, category: category, actor: party(actor), target: target.map(party),
          date: published == nil ? nil : own.map { DateValue($0) }, status: status, denial: denial, figures: figures))
    }
  }

  /// A statement with its words.
  static func words(
    of speaker: String, _ said: String, on day: String, outlet: String = "Wire", polarity: Polarity = .affirmed
  ) -> FusionInput {
    make(on: day, hour: 12, by: speaker, outlet: outlet, text: nil, ordinal: 0, words: words(said)) { core in
      .statement(
        Statement(
          core: core, kind: .direct, speaker: ActorReference(name: speaker, kind: .person), polarity: polarity))
    }
  }

  static func party(_ code: String) -> ActorReference {
    ActorReference(name: code, kind: .country, country: CountryCode(code))
  }

  /// A figure that counts people.
  static func people(_ words: String, _ low: Int?, _ high: Int?, _ qualifier: Qualifier = .exact) -> Quantity {
    Quantity(words: words, low: low, high: high, qualifier: qualifier, counting: .people)
  }

  static func exactly(_ number: Int) -> Quantity { people("\(number)", number, number) }

  private static func make(
    on day: String, hour: Int, by claimant: String?, outlet: String, text: String?, ordinal: Int, words: [UInt16],
    dated: Day? = nil, _ record: (RecordCore) -> Record
  ) -> FusionInput {
    let published = Day(iso: day) ?? Day(number: 0)
    var hasher = IdentityHasher()
    hasher.add("\(outlet) \(day) \(hour)")
    let article = hasher.finish()
    hasher.add(UInt64(ordinal))
    for word in words { hasher.add(UInt64(word)) }
    let name = claimant ?? outlet
    let core = RecordCore(
      identity: hasher.finish(),
      evidence: Evidence(
        spans: [ByteRange(ordinal * 100, ordinal * 100 + 50)], sentence: ByteRange(0, 60), rule: "test"),
      claimant: Claimant(
        actor: ActorReference(name: name, kind: .organisation), words: claimant.map { _ in ByteRange(0, 5) }),
      filing: dated.map { Filing(day: $0, basis: .dated) } ?? Filing(day: published, basis: .reported))
    let made = record(core)
    var group = IdentityHasher()
    group.add(text ?? "\(outlet) \(day) \(hour)")
    let date = ArticleDate(day: published, seconds: hour * 3600, origin: .field, words: day)
    return FusionInput(
      record: made,
      digest: RecordDigest(block: Fusion.block(of: made, published: published), words: words, hasFinding: false),
      article: article, text: group.finish(), published: published,
      order: RowPosition.order(published: date, offset: ordinal * 100))
  }

  /// The digest's words of a passage, made as the extraction's user makes them.
  static func words(_ passage: String) -> [UInt16] {
    let range = ByteRange(0, passage.utf8.count)
    let core = RecordCore(
      identity: Identity(rawValue: 1), evidence: Evidence(spans: [range], sentence: range, rule: "test"),
      claimant: Claimant(actor: ActorReference(name: "", kind: .organisation), words: nil),
      filing: Filing(day: Day(number: 0), basis: .undated))
    let article = Article(identity: Identity(rawValue: 2), source: ArticleSource(path: "a"), text: passage)
    let facts = Facts(events: [Event(core: core, category: .agree)])
    return Fusion.digest(article, facts).records[0].words
  }
}

extension FusedEntry {
  /// How a record stands in the entry.
  func standing(_ input: FusionInput) -> ReportStanding? {
    reports.first { $0.record == input.record.core.identity }?.standing
  }
}
