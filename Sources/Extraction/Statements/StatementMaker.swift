import CrisisModel

/// Found statements → records, in text order.
struct StatementMaker {
  let lexicons: Lexicons
  private let content: StatementContent

  init(lexicons: Lexicons) {
    self.lexicons = lexicons
    content = StatementContent(lexicons: lexicons)
  }

  func add(_ found: FoundStatement, _ speaker: ResolvedSpeaker?, _ workspace: inout Workspace) {
    guard let first = found.spans.firstIndex(where: { !$0.isEmpty }) else { return }
    let surface = found.source.map { workspace.byteRange($0.tokens) }
    let addressee = found.addressee.flatMap { person($0, workspace) }
    let time = timeOfCue(found, workspace)
    var countries = [CountryRole].forRecord()
    countries.add(speaker?.actor.country, .speaker)
    countries.add(addressee?.country, .addressee)
    let core = RecordAssembler.core(
      kind: .statement, passage: workspace.byteRange(found.spans[first]),
      others: passages(found.spans[(first + 1)...], workspace), rule: found.rule, time: time,
      claimant: speaker.map { Claimant(actor: $0.actor, words: surface) } ?? RecordAssembler.outlet(workspace),
      countries: countries,
      basis: basis(speaker, surface, found, workspace), modality: content.modality(found, workspace), &workspace)
    workspace.statements.append(
      Statement(
        core: core, kind: content.kind(found.spans, workspace), speaker: speaker?.actor, surface: surface,
        cue: workspace.byteRange(found.cue.tokens), addressee: addressee,
        date: time.flatMap { workspace.times[$0].expression.date }, polarity: content.polarity(found, workspace)))
  }

  private func passages(_ tokens: ArraySlice<TokenRange>, _ workspace: Workspace) -> [ByteRange] {
    var passages: [ByteRange] = []
    for words in tokens where !words.isEmpty { passages.append(workspace.byteRange(words)) }
    return passages
  }

  private func basis(
    _ speaker: ResolvedSpeaker?, _ surface: ByteRange?, _ found: FoundStatement, _ workspace: Workspace
  ) -> [FieldBasis] {
    guard let speaker, let surface else { return [] }
    var basis: [FieldBasis] = []
    basis.reserveCapacity(3)
    basis.append(FieldBasis(field: .speaker, words: surface, inference: speaker.inference))
    let words = speaker.entity.flatMap { workspace.entities[$0].roleWords }
    if let reason = speaker.countryInference {
      basis.append(.inferred(.role, reason, from: words))
    } else if let words {
      basis.append(.stated(.role, words))
    } else if speaker.actor.role != nil, speaker.entity != nil {
      basis.append(.inferred(.role, "the table of office holders names it, not the text"))
    }
    if let addressee = found.addressee { basis.append(.stated(.addressee, workspace.byteRange(addressee))) }
    return basis
  }

  /// To whom: a name, else the words.
  private func person(_ tokens: TokenRange, _ workspace: Workspace) -> ActorReference? {
    guard !tokens.isEmpty else { return nil }
    let reading = DescriptionReader(lexicons: lexicons).read(tokens, workspace)
    if let entity = reading.entity { return workspace.entities[entity].actor }
    let isPronoun = tokens.count == 1 && lexicons.classes(workspace.tokens[tokens.start]).contains(.objectPronoun)
    guard !isPronoun else { return nil }
    return ActorReference(
      name: workspace.plainText(workspace.byteRange(tokens)), kind: reading.kind, country: reading.country)
  }

  /// The time that stands beside the cue, outside of what is said: "said on Tuesday".
  private func timeOfCue(_ found: FoundStatement, _ workspace: Workspace) -> Int? {
    let sentence = workspace.sentence(of: found.cue.tokens.start).tokens
    let first = max(sentence.start, found.cue.tokens.start - 25)
    let last = min(sentence.end, found.cue.tokens.end + 15)
    var low = 0
    var high = workspace.times.count
    while low < high {
      let middle = (low + high) / 2
      if workspace.times[middle].tokens.start < first { low = middle + 1 } else { high = middle }
    }
    while low < workspace.times.count, workspace.times[low].tokens.start < last {
      let tokens = workspace.times[low].tokens
      if workspace.times[low].days != nil, !found.spans.contains(where: { $0.overlaps(tokens) }) { return low }
      low += 1
    }
    return nil
  }
}
