import CrisisModel

/// Makes what all records share: identity, evidence, claimant, the day that they sort by, and their countries.
struct RecordAssembler {
  /// Makes a core.
  ///
  /// - parameter spans: the passages, fullest first; at least one, none empty.
  /// - parameter time: index into `workspace.times` of the record's own date.
  /// - parameter claimant: who vouches; `nil` for the outlet.
  /// - parameter countries: with their parts; those that the evidence sentence names besides are added as `about`.
  static func core(
    kind: RecordKind, spans: [ByteRange], rule: String, time: Int?, claimant: Claimant?, countries: [CountryRole],
    basis: [FieldBasis], modality: Modality = .asserted, _ workspace: inout Workspace
  ) -> RecordCore {
    let token = firstToken(at: spans[0].start, workspace.tokens)
    let sentence = workspace.sentences.isEmpty ? nil : workspace.sentence(of: token)
    let outlet = ActorReference(name: workspace.article.outlet ?? "the article", kind: .organisation)
    return RecordCore(
      identity: identity(kind, spans, &workspace),
      evidence: Evidence(
        spans: spans, sentence: sentence.map { workspace.byteRange($0.tokens) } ?? spans[0], rule: rule,
        inTitle: workspace.article.isTitle),
      claimant: claimant ?? Claimant(actor: outlet, words: nil), modality: modality,
      filing: filing(time.map { workspace.times[$0] }, workspace.article),
      countries: roles(countries, sentence, workspace), basis: basis)
  }

  /// Index of the token that holds a byte, or the next one.
  static func firstToken(at byte: Int, _ tokens: [Token]) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= byte { low = middle + 1 } else { high = middle }
    }
    return min(low, max(0, tokens.count - 1))
  }

  private static func identity(
    _ kind: RecordKind, _ spans: [ByteRange], _ workspace: inout Workspace
  ) -> Identity {
    var hasher = IdentityHasher.record(article: workspace.article.identity, kind: kind)
    for span in spans {
      var token = firstToken(at: span.start, workspace.tokens)
      while token < workspace.tokens.count, Int(workspace.tokens[token].start) < span.end {
        if workspace.tokens[token].hash != 0 { hasher.add(word: workspace.tokens[token].hash) }
        token += 1
      }
      hasher.add(UInt8(0xFF))
    }
    let words = hasher.finish()
    let seen = workspace.identities[words, default: 0]
    workspace.identities[words] = seen + 1
    hasher.add(UInt64((workspace.article.isTitle ? 1 << 20 : 0) + seen))
    return hasher.finish()
  }

  /// The day that a record sorts by: DESIGN's rules for `reported` and `Background`.
  static func filing(_ time: FoundTime?, _ article: ArticleFrame) -> Filing {
    if let time, !time.isContradicted, let date = time.expression.date {
      var day = date.last
      // "In 2025", told in 2025, sorts by its article and not by New Year's Eve.
      if let published = article.published, date.first <= published, published < date.last { day = published }
      let isBackground = article.published.map { $0 - day > 365 } ?? false
      return Filing(day: day, basis: .dated, isBackground: isBackground)
    }
    if let published = article.published { return Filing(day: published, basis: .reported) }
    if let captured = article.captured { return Filing(day: captured, basis: .captured) }
    return Filing(day: Filing.undatedDay, basis: .undated)
  }

  private static func roles(
    _ stated: [CountryRole], _ sentence: Sentence?, _ workspace: Workspace
  ) -> [CountryRole] {
    var result: [CountryRole] = []
    result.reserveCapacity(stated.count + 2)
    for part in CountryPart.allCases {
      for role in stated where role.part == part { add(role, to: &result) }
    }
    guard let sentence else { return result }
    var index = workspace.firstMention(from: sentence.tokens.start)
    while index < workspace.mentions.count, workspace.mentions[index].tokens.start < sentence.tokens.end {
      let entity = workspace.mentions[index].entity
      if workspace.entities[entity].kind != .person, let country = workspace.entities[entity].country {
        add(CountryRole(country, .about), to: &result)
      }
      index += 1
    }
    return result
  }

  private static func add(_ role: CountryRole, to roles: inout [CountryRole]) {
    if !roles.contains(where: { $0.country == role.country }) { roles.append(role) }
  }
}
