import CrisisModel

/// Finds earlier names that a pronoun or a description may stand for.
///
/// Every look back is bounded, so that time stays linear in the text.
struct PersonCandidates {
  let lexicons: Lexicons
  /// How many mentions are looked at.
  private let most = 60
  /// How many sentences back a pronoun may point.
  private let sentencesBack = 8

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// Index of the first mention that begins at or after a token.
  private func mentions(before token: Int, _ workspace: Workspace) -> Int {
    var low = 0
    var high = workspace.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if workspace.mentions[middle].tokens.start < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The person behind "he" or "she": nearness, subject position and having spoken last weigh together.
  func person(
    before token: Int, _ gender: Gender, _ last: ResolvedSpeaker?, _ found: FoundStatement, _ workspace: Workspace
  ) -> Int? {
    let here = Int(workspace.sentenceAt[token])
    var best: (entity: Int, score: Int)?
    let end = mentions(before: token, workspace)
    for index in stride(from: end - 1, through: max(0, end - most), by: -1) {
      let mention = workspace.mentions[index]
      guard mention.kind == .person else { continue }
      let distance = here - Int(workspace.sentenceAt[mention.tokens.start])
      if distance > sentencesBack { break }
      let known = workspace.entities[mention.entity].gender
      guard known == .unknown || known == gender,
        !found.spans.contains(where: { $0.contains(mention.tokens.start) })
      else { continue }
      let score = score(mention, distance, known == gender, last, workspace)
      if best.map({ score > $0.score }) ?? true { best = (mention.entity, score) }
    }
    if let last, last.entity == nil, !last.isPlural, let found = best {
      // "A police officer said … “…,” he said": the one who spoke last, unless a name came later.
      let distance = here - Int(workspace.sentenceAt[last.position])
      if distance <= 3, 14 - 3 * distance > found.score { return nil }
    }
    return best?.entity
  }

  private func score(
    _ mention: NameMention, _ distance: Int, _ isSure: Bool, _ last: ResolvedSpeaker?, _ workspace: Workspace
  ) -> Int {
    var score = 10 - 3 * distance
    if isSubject(mention, workspace) { score += 5 }
    if last?.entity == mention.entity { score += 5 }
    if isSure { score += 1 }
    let token = mention.tokens.start
    if workspace.tokens[token].shape.contains(.quoted) { score -= 8 }
    if mention.tokens.end < workspace.tokens.count, workspace.tokens[mention.tokens.end].kind == .clitic { score -= 2 }
    return score
  }

  /// The first name of its sentence, or right before a verb.
  private func isSubject(_ mention: NameMention, _ workspace: Workspace) -> Bool {
    let sentence = workspace.sentence(of: mention.tokens.start).tokens
    if mention.tokens.start - sentence.start <= 5 { return true }
    let next = mention.tokens.end
    guard next < workspace.tokens.count else { return false }
    let classes = lexicons.classes(workspace.tokens[next])
    if classes.contains(.saying) { return true }
    return mention.tokens.start > 0 && lexicons.classes(workspace.tokens[mention.tokens.start - 1]).contains(.saying)
  }

  /// The person whom "the president" or "the Venezuelan leader" names.
  func person(described: Description, before token: Int, _ workspace: Workspace) -> Int? {
    guard !described.isPlural else { return nil }
    let isGeneral = PersonCandidates.general.contains(described.headWord)
    let end = mentions(before: token, workspace)
    for index in stride(from: end - 1, through: max(0, end - 3 * most), by: -1) {
      let mention = workspace.mentions[index]
      guard mention.kind == .person, !described.tokens.contains(mention.tokens.start) else { continue }
      let roleHead = workspace.entities[mention.entity].roleHead
      guard roleHead != 0 else { continue }
      if let country = described.country {
        guard workspace.entities[mention.entity].country == country else { continue }
        if isGeneral { return mention.entity }
      }
      if roleHead == described.headWord { return mention.entity }
    }
    return nil
  }

  private static let general = WordSet(
    "leader president minister chief head envoy diplomat premier politician strongman")

  /// The body whose name ends with the head of a description: "the ministry".
  func body(described: Description, before token: Int, _ workspace: Workspace) -> Int? {
    let end = mentions(before: token, workspace)
    for index in stride(from: end - 1, through: max(0, end - most), by: -1) {
      let mention = workspace.mentions[index]
      guard mention.kind == .organisation, !described.tokens.contains(mention.tokens.start) else { continue }
      if workspace.tokens[mention.tokens.end - 1].hash == described.headWord { return mention.entity }
    }
    return nil
  }

  /// The body or country behind "it" and "they": the one that spoke last, or the nearest subject.
  func body(
    before token: Int, isIt: Bool, _ last: ResolvedSpeaker?, _ found: FoundStatement, _ workspace: Workspace
  ) -> Int? {
    let here = Int(workspace.sentenceAt[token])
    if let last, here - Int(workspace.sentenceAt[last.position]) <= 3 { return isIt ? last.entity : nil }
    guard isIt else { return nil }
    let end = mentions(before: token, workspace)
    for index in stride(from: end - 1, through: max(0, end - most), by: -1) {
      let mention = workspace.mentions[index]
      guard here - Int(workspace.sentenceAt[mention.tokens.start]) <= 2 else { return nil }
      guard mention.kind == .organisation || mention.kind == .place, isSubject(mention, workspace),
        !found.spans.contains(where: { $0.contains(mention.tokens.start) })
      else { continue }
      return mention.entity
    }
    return nil
  }

  /// The first country that the sentence of a source names before it, outside of what is said.
  func country(before token: Int, _ found: FoundStatement, _ workspace: Workspace) -> CountryCode? {
    let first = workspace.sentence(of: token).tokens.start
    var country: CountryCode?
    for index in stride(from: mentions(before: token, workspace) - 1, through: 0, by: -1) {
      let mention = workspace.mentions[index]
      guard mention.tokens.start >= first else { break }
      guard mention.kind == .place || mention.kind == .nationality,
        !found.spans.contains(where: { $0.contains(mention.tokens.start) }),
        let named = workspace.entities[mention.entity].country
      else { continue }
      country = named
    }
    return country
  }
}
