import CrisisModel

/// The country that the words around a person's name state: "US House of Representatives speaker Newt Gingrich",
/// "Miri Eisin, spokeswoman for the Israeli prime minister", "Japan's consul general here, Hideaki Ueda".
///
/// A body without a country ("EU commissioner") takes back what was inferred, and what a table knows of the person's
/// own country: who speaks for all of Europe speaks for none of its states.
struct PersonCountry {
  let lexicons: Lexicons
  /// How far the words may reach, in tokens.
  private let reach = 24

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func attach(_ mention: NameMention, _ workspace: inout Workspace) {
    let isKnown = workspace.entities[mention.entity].lexiconEntry >= 0
    let isOpen =
      workspace.entities[mention.entity].country == nil || workspace.entities[mention.entity].countryInference != nil
    guard !workspace.entities[mention.entity].servesBody, isOpen || isKnown else { return }
    guard let words = before(mention, workspace) ?? after(mention, workspace) else { return }
    if let country = words.country {
      guard isOpen else { return }
      workspace.entities[mention.entity].country = country
      if workspace.entities[mention.entity].roleWords == nil {
        workspace.entities[mention.entity].roleWords = workspace.byteRange(words.tokens)
      }
    } else {
      guard !isKnown || words.isInternational else { return }
      workspace.entities[mention.entity].country = nil
      workspace.entities[mention.entity].servesBody = words.isInternational
    }
    workspace.entities[mention.entity].countryInference = nil
  }

  /// Words beside a name that tell for whom the person stands.
  private struct Words {
    var tokens: TokenRange
    /// `nil` for a body without one.
    var country: CountryCode?
    /// A body that the table knows to have no country: the UN, the EU.
    var isInternational = false
  }

  // MARK: - Left of the name

  /// Leftwards through the noun phrase that ends with the name; one comma may stand before the name and its rank.
  private func before(_ mention: NameMention, _ workspace: Workspace) -> Words? {
    let first = max(workspace.sentence(of: mention.tokens.start).tokens.start, mention.tokens.start - reach)
    var index = mention.tokens.start - 1
    if index >= first, let people = workspace.mention(at: index), people.kind == .nationality {
      return words(people, workspace)
    }
    index = beforeRank(index, first, workspace)
    if index >= first, workspace.tokens[index].kind == .comma { index -= 1 } else { index = mention.tokens.start - 1 }
    var sawRole = false
    var found: Words?
    while index >= first {
      if let other = workspace.mention(at: index) {
        let start = other.tokens.start
        if other.kind == .person {
          let next = workspace.tokens[other.tokens.end]
          // "Foreign Trade Commissioner": capitals before a role are no other person's.
          if other.tokens.end < mention.tokens.start, lexicons.classes(next).contains(.role) {
            index = start - 1
            continue
          }
          guard sawRole, found == nil, next.kind == .clitic else { break }
          return words(other, workspace)
        }
        if let adjunct = adjunct(start, first, workspace) {
          index = adjunct - 1
        } else {
          if let words = words(other, workspace), found == nil || words.country != nil || words.isInternational {
            found = words
          }
          if found?.country != nil, sawRole { return found }
          index = start - 1
        }
        continue
      }
      guard goesOn(index, first, &sawRole, workspace) else { break }
      index -= 1
    }
    return sawRole ? found : nil
  }

  /// The token before the ranks and titles that end at a token.
  private func beforeRank(_ index: Int, _ first: Int, _ workspace: Workspace) -> Int {
    var index = index
    while index >= first {
      let token = workspace.tokens[index]
      let isRank = !lexicons.classes(token).isDisjoint(with: [.role, .title]) && token.isCapitalised
      guard isRank || token.kind == .hyphen || token.kind == .period && token.isGlued else { return index }
      index -= 1
    }
    return index
  }

  /// Where "to Albania" or "in Baghdad" begins, when the name that begins at a token ends it: it tells where somebody
  /// is, not for whom.
  private func adjunct(_ name: Int, _ first: Int, _ workspace: Workspace) -> Int? {
    var index = name - 1
    if index >= first, lexicons.classes(workspace.tokens[index]).contains(.determiner) { index -= 1 }
    guard index >= first, workspace.tokens[index].kind == .word,
      lexicons.classes(workspace.tokens[index]).contains(.preposition)
    else { return nil }
    return PersonCountry.binding.contains(workspace.tokens[index].hash) ? nil : index
  }

  /// Whether a token is inside the phrase that ends with the name.
  private func goesOn(_ index: Int, _ first: Int, _ sawRole: inout Bool, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    switch token.kind {
    case .clitic, .hyphen, .parenthesisOpen, .parenthesisClose, .number, .slash: return true
    case .period: return token.isGlued
    case .word: break
    default: return false
    }
    let classes = lexicons.classes(token)
    if !classes.isDisjoint(with: [.role, .title]) || token.hash == PersonCountry.head { sawRole = true }
    if classes.contains(.determiner) {
      return index > first && PersonCountry.binding.contains(workspace.tokens[index - 1].hash)
    }
    if classes.contains(.preposition) { return PersonCountry.binding.contains(token.hash) }
    if !classes.isDisjoint(with: PersonCountry.clauseWords) { return false }
    guard let verb = lexicons.verbs[token.word] else { return !classes.contains(.saying) }
    return !verb.forms.contains(.past) || token.isCapitalised
      || index > first && lexicons.classes(workspace.tokens[index - 1]).contains(.determiner)
  }

  private static let clauseWords: WordClass = [
    .conjunction, .subordinator, .relative, .formOfBe, .formOfHave, .subjectPronoun, .possessivePronoun,
  ]
  /// "the head of the mission": too common a word to be a role everywhere.
  private static let head = WordHash.of("head".utf8)
  private static let binding = WordSet("of for from with")

  // MARK: - Right of the name

  /// Rightwards through ", a Chinese foreign ministry spokesman" up to the next comma or verb.
  private func after(_ mention: NameMention, _ workspace: Workspace) -> Words? {
    var index = mention.tokens.end
    guard index + 1 < workspace.tokens.count, workspace.tokens[index].kind == .comma else { return nil }
    index += 1
    let last = min(workspace.sentence(of: mention.tokens.start).tokens.end, index + reach)
    let first = index
    var sawRole = false
    var found: Words?
    while index < last {
      let token = workspace.tokens[index]
      if let other = workspace.mention(at: index) {
        guard other.kind != .person else { return nil }
        if found == nil, adjunct(other.tokens.start, first, workspace) == nil { found = words(other, workspace) }
        index = max(index + 1, other.tokens.end)
        continue
      }
      switch token.kind {
      case .clitic, .hyphen: break
      case .word:
        let classes = lexicons.classes(token)
        if !classes.isDisjoint(with: [.role, .organisationHead]) { sawRole = true }
        if !classes.isDisjoint(with: [.subordinator, .formOfBe, .formOfHave, .subjectPronoun, .saying, .relative]) {
          return sawRole ? found : nil
        }
      default: return sawRole ? found : nil
      }
      index += 1
    }
    return sawRole ? found : nil
  }

  private func words(_ mention: NameMention, _ workspace: Workspace) -> Words? {
    let entity = workspace.entities[mention.entity]
    if let country = entity.country { return Words(tokens: mention.tokens, country: country) }
    guard mention.kind == .organisation, !lexicons.institutions.isDomestic(mention, workspace) else { return nil }
    return Words(tokens: mention.tokens, country: nil, isInternational: entity.lexiconEntry >= 0)
  }
}
