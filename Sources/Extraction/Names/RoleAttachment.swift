import CrisisModel

/// Gives persons their role and country from the words beside the name: "Venezuelan President Nicolas Maduro",
/// "Shen Guofang, a Chinese foreign ministry spokesman", "Diosdado Cabello, interior minister of Venezuela".
///
/// What the text says beats what a lexicon knows.
struct RoleAttachment {
  let lexicons: Lexicons
  /// How far a role may stand from its name, in tokens.
  private let reach = 12

  func run(_ workspace: inout Workspace) {
    for role in workspace.roles where !role.role.isTitle {
      guard let person = personBeside(role, workspace) else { continue }
      attach(role, to: person, &workspace)
    }
    inferCountries(&workspace)
  }

  /// The person named right after the role, or before it behind a comma.
  private func personBeside(_ role: FoundRole, _ workspace: Workspace) -> Int? {
    var next = role.tokens.end
    if next < workspace.tokens.count, let end = endOfPlace(next, workspace) { next = end }
    if next < workspace.tokens.count, workspace.tokens[next].kind == .comma { next += 1 }
    while next < workspace.tokens.count, lexicons.classes(workspace.tokens[next]).contains(.title) {
      next += workspace.tokens[min(next + 1, workspace.tokens.count - 1)].kind == .period ? 2 : 1
    }
    let hasComma = workspace.tokens[min(next, workspace.tokens.count - 1) - 1].kind == .comma
    if let mention = workspace.mention(at: next), mention.kind == .person, mention.tokens.start == next {
      if !hasComma || isDefinite(role, workspace) { return mention.entity }
    }
    var index = role.tokens.start - 1
    let first = max(0, role.tokens.start - reach)
    while index > first {
      let token = workspace.tokens[index]
      if token.kind == .comma {
        guard let mention = workspace.mention(at: index - 1), mention.kind == .person else { return nil }
        return mention.entity
      }
      guard token.kind == .word || token.kind == .clitic || token.kind == .hyphen else { return nil }
      if !token.isCapitalised, isClauseVerb(token) { return nil }
      index -= 1
    }
    return nil
  }

  /// A verb that makes a clause: in the past, or an auxiliary. "Issues" and "forces" may be nouns.
  private func isClauseVerb(_ token: Token) -> Bool {
    if let verb = lexicons.verbs[token.word] { return verb.forms.contains(.past) }
    return !lexicons.classes(token).isDisjoint(with: [.saying, .formOfBe, .formOfHave, .formOfDo])
  }

  /// "the president, Nicolas Maduro": an article or a country stands before the role, or the sentence begins with it.
  private func isDefinite(_ role: FoundRole, _ workspace: Workspace) -> Bool {
    guard role.tokens.start > 0, !workspace.tokens[role.tokens.start].shape.contains(.sentenceStart) else {
      return true
    }
    let before = workspace.tokens[role.tokens.start - 1]
    return lexicons.classes(before).contains(.determiner) || workspace.mention(at: role.tokens.start - 1) != nil
      || before.kind == .clitic
  }

  /// The end of "of Venezuela" or "for the European Union" after a role.
  private func endOfPlace(_ index: Int, _ workspace: Workspace) -> Int? {
    var next = index
    guard workspace.tokens[next].kind == .word, lexicons.names.joiners.contains(workspace.tokens[next].word) else {
      return nil
    }
    next += 1
    if next < workspace.tokens.count, lexicons.classes(workspace.tokens[next]).contains(.determiner) { next += 1 }
    return workspace.mention(at: next)?.tokens.end
  }

  private func attach(_ role: FoundRole, to person: Int, _ workspace: inout Workspace) {
    let before = countryBefore(role, workspace)
    let after = countryAfter(role, workspace)
    var words = role.tokens
    if let before { words.start = min(words.start, before.tokens.start) }
    if let after { words.end = max(words.end, after.tokens.end) }
    if workspace.entities[person].roleWords == nil {
      workspace.entities[person].take(role: role.role.name, head: role.role.head)
      workspace.entities[person].hasStateRole = role.role.isOfState || namesInstitution(role, workspace)
      workspace.entities[person].roleWords = workspace.byteRange(words)
    }
    if let country = before?.country ?? after?.country {
      workspace.entities[person].country = country
      workspace.entities[person].countryInference = nil
    }
    if workspace.entities[person].gender == .unknown { workspace.entities[person].gender = role.role.gender }
  }

  /// "foreign ministry spokesman": an institution of the state stands in the role or right before it.
  private func namesInstitution(_ role: FoundRole, _ workspace: Workspace) -> Bool {
    let first = workspace.sentence(of: role.tokens.start).tokens.start
    return (max(first, role.tokens.start - 2)..<role.tokens.end).contains {
      lexicons.institutions.qualifies(workspace.tokens[$0].word)
    }
  }

  /// The country just before a role: "Venezuelan President", "France's foreign minister", "Pentagon spokesman".
  private func countryBefore(_ role: FoundRole, _ workspace: Workspace) -> (tokens: TokenRange, country: CountryCode)? {
    var index = role.tokens.start - 1
    let first = max(0, role.tokens.start - 5)
    while index >= first {
      let token = workspace.tokens[index]
      if let mention = workspace.mention(at: index) {
        guard mention.kind != .person, let country = workspace.entities[mention.entity].country else { return nil }
        return (mention.tokens, country)
      }
      let classes = lexicons.classes(token)
      guard token.kind == .clitic || token.kind == .hyphen || token.kind == .word,
        classes.isDisjoint(with: [.determiner, .preposition, .conjunction, .verb])
      else { return nil }
      index -= 1
    }
    return nil
  }

  /// The country behind a role: "president of Venezuela", "ambassador to Colombia" gives none.
  private func countryAfter(_ role: FoundRole, _ workspace: Workspace) -> (tokens: TokenRange, country: CountryCode)? {
    guard role.tokens.end < workspace.tokens.count, let end = endOfPlace(role.tokens.end, workspace),
      let mention = workspace.mention(at: end - 1), let country = workspace.entities[mention.entity].country
    else { return nil }
    return (mention.tokens, country)
  }

  /// A person with a role of a state and no country stands, as far as one can tell, for the country that the article
  /// is told from: inferred, and said so.
  private func inferCountries(_ workspace: inout Workspace) {
    guard let home = HomeCountry.country(workspace) else { return }
    var reason: String?
    for index in workspace.entities.indices {
      // A person whom the table knows without a country (a secretary-general) stands for none.
      guard workspace.entities[index].kind == .person, workspace.entities[index].country == nil,
        workspace.entities[index].hasStateRole, workspace.entities[index].lexiconEntry < 0
      else { continue }
      workspace.entities[index].country = home
      reason = reason ?? HomeCountry.reason(home, lexicons)
      workspace.entities[index].countryInference = reason
    }
  }
}
