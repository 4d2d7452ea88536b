import CrisisModel

/// The names of an article as they are handed out: with the article that belongs to a body's name ("the SDF"), the
/// people inside it ("Syrian" in "Syrian Democratic Forces"), bodies that are named by their country alone ("Iraqi security
/// forces"), and parts of a place by their direction ("northern Iraq").
struct MentionList {
  let lexicons: Lexicons
  private let article = WordHash.of("the".utf8)

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func mentions(_ workspace: Workspace) -> [Mention] {
    var list: [Mention] = []
    list.reserveCapacity(workspace.mentions.count)
    for index in workspace.mentions.indices {
      let found = workspace.mentions[index]
      let country = workspace.entities[found.entity].country
      if let body = body(at: index, workspace) {
        list.append(
          Mention(
            range: workspace.byteRange(body), kind: .organisation,
            name: workspace.plainText(workspace.byteRange(TokenRange(found.tokens.start, body.end))),
            country: country))
      }
      if let part = directedPart(found, workspace) {
        let range = workspace.byteRange(part)
        list.append(Mention(range: range, kind: .place, name: workspace.plainText(range), country: country))
      }
      let words = withArticle(found, workspace)
      list.append(
        Mention(
          range: workspace.byteRange(words), kind: found.kind, name: workspace.entities[found.entity].name,
          country: country))
      if found.kind == .organisation, let people = people(in: found.tokens, workspace) { list.append(people) }
    }
    return list
  }

  /// "the SDF", "the Red Sea": the article belongs to the names of bodies, waters, mountains and buildings, not to those
  /// of countries and towns.
  private func withArticle(_ found: NameMention, _ workspace: Workspace) -> TokenRange {
    let start = found.tokens.start
    guard start > 0, workspace.tokens[start - 1].hash == article, workspace.tokens[start - 1].kind == .word else {
      return found.tokens
    }
    switch found.kind {
    case .organisation: return TokenRange(start - 1, found.tokens.end)
    case .place where isLandscape(found, workspace): return TokenRange(start - 1, found.tokens.end)
    case .place, .person, .nationality: return found.tokens
    }
  }

  private func isLandscape(_ found: NameMention, _ workspace: Workspace) -> Bool {
    let entry = workspace.entities[found.entity].lexiconEntry
    if entry >= 0 { return lexicons.names.traits[Int(entry)].kind == .region }
    let last = workspace.tokens[found.tokens.end - 1]
    return found.tokens.count > 1 && !lexicons.classes(last).isDisjoint(with: [.placeHead, .placeName])
  }

  /// A people at the head of an organisation's name.
  private func people(in tokens: TokenRange, _ workspace: Workspace) -> Mention? {
    guard tokens.count > 1 else { return nil }
    guard var walk = lexicons.names.trie.walk(from: tokens.start, workspace.tokens) else { return nil }
    var longest: (tokens: TokenRange, entry: Int)?
    while let match = lexicons.names.trie.next(&walk, workspace.tokens, lexicons.vocabulary),
      match.tokens.end < tokens.end
    {
      let entry = Int(lexicons.names.trie.firstValue(match.node))
      if lexicons.names.traits[entry].kind == .demonym { longest = (match.tokens, entry) }
    }
    guard let longest else { return nil }
    return Mention(
      range: workspace.byteRange(longest.tokens), kind: .nationality, name: lexicons.names.entries[longest.entry].name,
      country: lexicons.names.traits[longest.entry].country)
  }

  /// "the Iraqi security forces", "U.S. officials": what a people or a country and a collective noun name.
  private func body(at index: Int, _ workspace: Workspace) -> TokenRange? {
    let found = workspace.mentions[index]
    switch found.kind {
    case .nationality: break
    case .place where isCountry(workspace.entities[found.entity].lexiconEntry): break
    default: return nil
    }
    // "Syrian Arab forces" is one body: it begins with the first people.
    if index > 0, workspace.mentions[index - 1].kind == .nationality,
      workspace.mentions[index - 1].tokens.end == found.tokens.start
    {
      return nil
    }
    var end = found.tokens.end
    if let next = workspace.mention(at: end), next.kind == .nationality { end = next.tokens.end }
    let last = min(workspace.tokens.count, end + 3)
    while end < last, workspace.tokens[end].kind == .word, !workspace.tokens[end].isCapitalised,
      workspace.mentionAt[end] < 0
    {
      let classes = lexicons.classes(workspace.tokens[end])
      let goesOn = end + 1 < last && lexicons.classes(workspace.tokens[end + 1]).contains(.body)
      if classes.contains(.body), !goesOn {
        return withArticle(TokenRange(found.tokens.start, end + 1), workspace)
      }
      guard !classes.isDisjoint(with: [.bodyModifier, .body]) else { return nil }
      end += 1
    }
    return nil
  }

  private func withArticle(_ tokens: TokenRange, _ workspace: Workspace) -> TokenRange {
    let start = tokens.start
    guard start > 0, workspace.tokens[start - 1].hash == article, workspace.tokens[start - 1].kind == .word else {
      return tokens
    }
    return TokenRange(start - 1, tokens.end)
  }

  /// "northern Iraq": a direction right before a place, small, with no "of" between.
  private func directedPart(_ found: NameMention, _ workspace: Workspace) -> TokenRange? {
    let before = found.tokens.start - 1
    guard found.kind == .place, before >= 0, !workspace.tokens[before].isCapitalised,
      lexicons.classes(workspace.tokens[before]).contains(.compass)
    else { return nil }
    return TokenRange(before, found.tokens.end)
  }

  private func isCountry(_ lexiconEntry: Int32) -> Bool {
    lexiconEntry >= 0 && lexicons.names.traits[Int(lexiconEntry)].kind == .country
  }
}
