import CrisisModel
import CrisisStore

/// Articles and records made by hand, and the smallest fusion that has all its properties: records of a block with the
/// same words are one entry.
enum Make {
  /// An article with the given records, whose evidence is the sentence that each one gives.
  static func article(
    _ path: String, ordinal: Int = 0, id: String? = nil, title: String? = "A title", day: String? = "2025-08-29",
    seconds: Int? = nil, text: String = "Some text.", wording: Int? = nil, _ sentences: [Sentence] = [],
    mentions: [String] = [], findings: [Finding] = []
  ) -> ArticleResult {
    let identity = Identity.article(key: id ?? path, ordinal: id == nil ? ordinal : 0)
    var body = text
    var facts = Facts(findings: findings)
    var digests: [[RecordDigest]] = [[], [], []]
    let published = day.flatMap(Day.init(iso:)).map {
      ArticleDate(day: $0, seconds: seconds, origin: .dateline, words: $0.description)
    }
    for (number, sentence) in sentences.enumerated() {
      body += " "
      let range = ByteRange(body.utf8.count, body.utf8.count + sentence.words.utf8.count)
      body += sentence.words
      let record = sentence.record(article: identity, number, range, published?.day)
      switch record {
      case .deployment(let deployment): facts.deployments.append(deployment)
      case .statement(let statement): facts.statements.append(statement)
      case .event(let event): facts.events.append(event)
      }
      let slot = record.kind == .deployment ? 0 : record.kind == .statement ? 1 : 2
      digests[slot].append(RecordDigest(block: sentence.block, words: sentence.hashes, hasFinding: false))
    }
    facts.mentions = mentions.map {
      Mention(range: ByteRange(0, 1), kind: .place, name: $0, country: CountryCode($0))
    }
    var hasher = IdentityHasher()
    hasher.add(wording.map { "wording \($0)" } ?? "\(path) \(ordinal)")
    let hash = UInt32(truncatingIfNeeded: hasher.finish().rawValue)
    let article = Article(
      identity: identity, source: ArticleSource(path: path, ordinal: ordinal), formatID: id, title: title,
      outlet: "Wire", published: published, text: body)
    return ArticleResult(
      article: article, facts: facts,
      digest: ArticleDigest(
        sketch: TextSketch(hashes: [hash], shingles: 1), records: digests.flatMap { $0 }))
  }

  /// A file with its articles; its bytes are told by `content`.
  static func file(
    _ path: String, content: UInt64? = nil, _ articles: [ArticleResult], findings: [FileFinding] = []
  ) -> FileResult {
    var hasher = IdentityHasher()
    hasher.add(path)
    let signature = FileSignature(
      size: 100, modified: 1_756_425_600_000_000_000, inode: 1, content: content ?? hasher.finish().rawValue)
    return FileResult(path: path, signature: signature, articles: articles, findings: findings)
  }

  /// A fusion that puts together records of the same words.
  static let fuser = Fuser(areCopies: { $0.hashes == $1.hashes }) { inputs in
    let sorted = inputs.sorted { ($0.minute, $0.record.core.identity) < ($1.minute, $1.record.core.identity) }
    return Dictionary(grouping: sorted) { $0.digest.words }.values.map { reports in
      let lead = reports[reports.count - 1]
      let identity = reports[0].record.core.identity
      return FusedEntry(
        identity: identity,
        position: RowPosition(day: lead.record.core.filing.day, order: lead.order, identity: identity),
        lead: lead.record.core.identity,
        reports: reports.map { FusedReport(record: $0.record.core.identity, standing: .agrees) },
        texts: Set(reports.map(\.text)).count, claimants: 1,
        marks: lead.record.core.filing.isBackground ? .background : [], figures: reports.compactMap(\.quantity),
        countries: reports.reduce(into: [CountryRole]()) { roles, report in
          for role in report.record.core.countries where !roles.contains(where: { $0.country == role.country }) {
            roles.append(role)
          }
        }.sorted { $0.country < $1.country }, rule: "Together by rule test.same-words.",
        difference: difference(reports.compactMap(\.quantity?.words)))
    }
  }

  private static func difference(_ figures: [String]) -> String? {
    Set(figures).count > 1 ? figures.joined(separator: " ≠ ") : nil
  }
}

extension FusionInput {
  fileprivate var quantity: Quantity? {
    if case .deployment(let deployment) = record { deployment.quantity } else { nil }
  }
}

/// One sentence of an article, and the record that it makes.
struct Sentence {
  var kind: RecordKind
  var words: String
  var countries: [String]
  var day: String?
  var isBackground: Bool
  /// The figure of a force.
  var number: Int?

  static func event(
    _ words: String, _ countries: [String] = [], on day: String? = nil, isBackground: Bool = false
  ) -> Sentence {
    Sentence(kind: .event, words: words, countries: countries, day: day, isBackground: isBackground)
  }

  static func force(
    _ words: String, _ countries: [String] = [], on day: String? = nil, _ number: Int? = nil
  ) -> Sentence {
    Sentence(kind: .deployment, words: words, countries: countries, day: day, isBackground: false, number: number)
  }

  static func quote(_ words: String, _ countries: [String] = [], on day: String? = nil) -> Sentence {
    Sentence(kind: .statement, words: words, countries: countries, day: day, isBackground: false)
  }

  /// All records of a kind and a first country are of one block.
  var block: UInt64 {
    var hasher = IdentityHasher()
    hasher.add(kind.rawValue)
    hasher.add(countries.first ?? "")
    return hasher.finish().rawValue
  }

  /// Hashes of the words, two of each: a thousand different words must not meet by chance.
  var hashes: [UInt16] {
    Set(
      words.lowercased().split(separator: " ").flatMap { word in
        var hasher = IdentityHasher()
        hasher.add(String(word))
        let hash = hasher.finish().rawValue
        return [UInt16(truncatingIfNeeded: hash), UInt16(truncatingIfNeeded: hash >> 16)]
      }
    ).sorted()
  }

  func record(article: Identity, _ ordinal: Int, _ range: ByteRange, _ published: Day?) -> Record {
    var hasher = IdentityHasher.record(article: article, kind: kind)
    hasher.addWords(words.utf8)
    hasher.add(UInt64(ordinal))
    let own = day.flatMap(Day.init(iso:))
    let core = RecordCore(
      identity: hasher.finish(), evidence: Evidence(spans: [range], sentence: range, rule: "test.rule"),
      claimant: Claimant(actor: ActorReference(name: "Wire", kind: .organisation), words: nil),
      filing: Filing(
        day: own ?? published ?? Filing.undatedDay,
        basis: own != nil ? .dated : published != nil ? .reported : .undated, isBackground: isBackground),
      countries: countries.compactMap { CountryCode($0) }.enumerated().map {
        CountryRole($1, $0 == 0 ? .actor : .target)
      })
    return switch kind {
    case .deployment:
      .deployment(
        Deployment(
          core: core,
          quantity: number.map {
            Quantity(words: "\($0)", low: $0, high: $0, qualifier: .exact, counting: .people)
          }, unit: .troops, direction: .deploy, status: .planned))
    case .statement: .statement(Statement(core: core, kind: .indirect))
    case .event: .event(Event(core: core, category: .consult))
    }
  }
}

/// The same numbers on every machine: Steele, Lea, Flood 2014.
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
