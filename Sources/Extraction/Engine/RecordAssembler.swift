import CrisisModel

/// Makes what all records share: identity, evidence, claimant, the day that they sort by, and their countries.
struct RecordAssembler {
  /// Makes a core.
  ///
  /// - parameter passage: the fullest passage; it is not empty, nor are the others.
  /// - parameter time: index into `workspace.times` of the record's own date.
  /// - parameter claimant: who vouches.
  /// - parameter countries: with their parts, closest first; those that the evidence sentence names besides are added as
  ///   `about`.
  static func core(
    kind: RecordKind, passage: ByteRange, others: [ByteRange] = [], rule: String, time: Int?, claimant: Claimant,
    countries: consuming [CountryRole], basis: [FieldBasis], modality: Modality = .asserted,
    _ workspace: inout Workspace
  ) -> RecordCore {
    let token = firstToken(at: passage.start, workspace.tokens)
    let sentence = workspace.sentences.isEmpty ? nil : workspace.sentence(of: token).tokens
    if let sentence { addNamed(in: sentence, &countries, workspace) }
    let evidence = Evidence(
      passage: passage, others: others, sentence: sentence.map { workspace.byteRange($0) } ?? passage, rule: rule,
      inTitle: workspace.article.isTitle)
    return RecordCore(
      identity: identity(kind, evidence, from: token, &workspace), evidence: evidence, claimant: claimant,
      modality: modality, filing: filing(time, workspace),
      countries: countries, basis: basis)
  }

  /// The outlet, as who vouches for what nobody else does.
  static func outlet(_ workspace: Workspace) -> Claimant {
    Claimant(actor: ActorReference(name: workspace.article.outlet ?? "the article", kind: .organisation), words: nil)
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

  /// The identity of a record with this evidence.
  static func identity(_ kind: RecordKind, _ evidence: Evidence, _ workspace: inout Workspace) -> Identity {
    identity(kind, evidence, from: firstToken(at: evidence.passage.start, workspace.tokens), &workspace)
  }

  /// - parameter first: the token at which the first passage begins.
  private static func identity(
    _ kind: RecordKind, _ evidence: Evidence, from first: Int, _ workspace: inout Workspace
  ) -> Identity {
    var hasher = IdentityHasher.record(article: workspace.article.identity, kind: kind)
    add(evidence.passage, from: first, to: &hasher, workspace)
    for span in evidence.others {
      add(span, from: firstToken(at: span.start, workspace.tokens), to: &hasher, workspace)
    }
    let seen = workspace.identities.count(hasher.finish())
    hasher.add(UInt64((workspace.article.isTitle ? 1 << 20 : 0) + seen))
    return hasher.finish()
  }

  /// Adds the words of a passage, from its first token.
  private static func add(
    _ passage: ByteRange, from first: Int, to hasher: inout IdentityHasher, _ workspace: Workspace
  ) {
    var token = first
    while token < workspace.tokens.count, Int(workspace.tokens[token].start) < passage.end {
      if workspace.tokens[token].hash != 0 { hasher.add(word: workspace.tokens[token].hash) }
      token += 1
    }
    hasher.add(UInt8(0xFF))
  }

  /// The day that a record sorts by: DESIGN's rules for `reported` and `Background`.
  private static func filing(_ time: Int?, _ workspace: Workspace) -> Filing {
    let published = workspace.article.published
    if let time, !workspace.times[time].isContradicted, let (first, last) = workspace.times[time].days {
      var day = last
      // "In 2025", told in 2025, sorts by its article and not by New Year's Eve.
      if let published, first <= published, published < last { day = published }
      let isBackground = published.map { $0 - day > 365 } ?? false
      return Filing(day: day, basis: .dated, isBackground: isBackground)
    }
    if let published { return Filing(day: published, basis: .reported) }
    if let captured = workspace.article.captured { return Filing(day: captured, basis: .captured) }
    return Filing(day: Filing.undatedDay, basis: .undated)
  }

  /// Adds the countries that a sentence names.
  private static func addNamed(in sentence: TokenRange, _ roles: inout [CountryRole], _ workspace: Workspace) {
    var index = workspace.firstMention(from: sentence.start)
    while index < workspace.mentions.count, workspace.mentions[index].tokens.start < sentence.end {
      let entity = workspace.mentions[index].entity
      if workspace.entities[entity].kind != .person { roles.add(workspace.entities[entity].country, .about) }
      index += 1
    }
  }
}
