import CrisisModel

/// A verb with its auxiliaries: how it is meant.
struct VerbGroup {
  /// The main verb's token.
  var head: Int
  /// First token of the group (auxiliary, "to", or the head itself).
  var start: Int
  var lemma: WordID
  var isPassive = false
  var isNegated = false
  /// "is sending"
  var isProgressive = false
  /// "to send"
  var isInfinitive = false
  /// "by deploying", "of sending", or a gerund that hangs on another verb.
  var isGerund = false
  /// A participle without auxiliary: "troops stationed in Japan".
  var isBareParticiple = false
  var isFuture = false
  /// "should send", "must leave"
  var isObligation = false
  var modality: Modality = .asserted
  /// The verb, noun or adjective that governs an infinitive or gerund.
  var governor: Int?

  /// Whether it can have a subject of its own right before it.
  var isFinite: Bool { !isInfinitive && !isGerund && !isBareParticiple }
}

/// Reads verb groups leftwards from their head.
struct VerbGroupReader {
  let lexicons: Lexicons
  /// How many tokens a group may reach back.
  private let reach = 8

  /// The group of the verb at `head`; `nil` when the token is no verb there ("the attack", "troops' march").
  func group(at head: Int, _ workspace: Workspace) -> VerbGroup? {
    let token = workspace.tokens[head]
    guard token.kind == .word, workspace.mentionAt[head] < 0 else { return nil }
    guard let entry = lexicons.verbs[token.word] ?? unknownVerb(head, workspace) else { return nil }
    var group = VerbGroup(head: head, start: head, lemma: entry.lemma)
    let first = max(workspace.sentence(of: head).tokens.start, head - reach)
    var sawBe = false
    var sawAuxiliary = false
    var index = head - 1
    scan: while index >= first {
      let before = workspace.tokens[index]
      // "is “prepared in principle”"
      if index == head - 1, before.kind == .quoteOpen || before.kind == .quoteStraight {
        index -= 1
        continue
      }
      guard before.kind == .word || before.kind == .clitic else { break }
      let classes = lexicons.classes(before)
      if before.kind == .word, lexicons.words.to == before.word, isBase(index + 1, head, entry, sawAuxiliary, workspace)
      {
        group.start = index
        // "Rome is to send": the future.
        if index > first, lexicons.classes(workspace.tokens[index - 1]).contains(.formOfBe) {
          group.isFuture = true
          group.start = index - 1
          sawAuxiliary = true
          break
        }
        group.isInfinitive = true
        // "urged them not to withdraw"
        if index > first, lexicons.classes(workspace.tokens[index - 1]).contains(.negation) {
          group.isNegated = true
          group.start = index - 1
        }
        group.governor = governor(before: index, workspace)
        break
      }
      if classes.contains(.negation) { group.isNegated = true }
      let auxiliary: WordClass = [.formOfBe, .formOfHave, .formOfDo, .future, .possibility, .conditional, .obligation]
      if !classes.isDisjoint(with: auxiliary) {
        sawAuxiliary = true
        sawBe = sawBe || classes.contains(.formOfBe)
        note(classes, &group)
        group.start = index
      } else if classes.isDisjoint(with: [.adverb, .negation]) {
        if entry.forms.contains(.gerund), !sawAuxiliary, classes.contains(.preposition) || isVerb(before) {
          group.isGerund = true
          group.governor = isVerb(before) ? index : governor(before: index, workspace)
        }
        break scan
      } else {
        group.start = index
      }
      index -= 1
    }
    return settle(&group, entry.forms, sawBe, sawAuxiliary, workspace)
  }

  /// Whether "to" may stand before the group read so far: before the base form, or "be" and "have" of a longer group.
  private func isBase(
    _ next: Int, _ head: Int, _ entry: VerbLexicon.Entry, _ sawAuxiliary: Bool, _ workspace: Workspace
  ) -> Bool {
    guard sawAuxiliary else { return entry.forms.contains(.base) }
    let word = workspace.tokens[next].word
    return next < head && (word == lexicons.words.be || word == lexicons.words.have)
  }

  /// A word that no table knows, but that ends in "ed" and stands behind "has" or "was": "had ramped".
  private func unknownVerb(_ head: Int, _ workspace: Workspace) -> VerbLexicon.Entry? {
    let token = workspace.tokens[head]
    guard head > 0, token.word < 0, token.end - token.start > 4, !token.isCapitalised else { return nil }
    let end = Int(token.end)
    guard workspace.bytes[end - 1] == 100, workspace.bytes[end - 2] == 101 else { return nil }
    let before = lexicons.classes(workspace.tokens[head - 1])
    guard !before.isDisjoint(with: [.formOfBe, .formOfHave]) else { return nil }
    return VerbLexicon.Entry(lemma: Vocabulary.unknown, forms: [.past, .participle])
  }

  private func note(_ classes: WordClass, _ group: inout VerbGroup) {
    if classes.contains(.future) { group.isFuture = true }
    if classes.contains(.possibility) { group.modality = .possible }
    if classes.contains(.conditional) { group.modality = .hypothetical }
    if classes.contains(.obligation) {
      group.isObligation = true
      if group.modality == .asserted { group.modality = .possible }
    }
  }

  /// Decides voice and finiteness; refuses what reads as a noun.
  private func settle(
    _ group: inout VerbGroup, _ forms: VerbForms, _ sawBe: Bool, _ sawAuxiliary: Bool, _ workspace: Workspace
  ) -> VerbGroup? {
    if forms.contains(.participle) && sawBe { group.isPassive = true }
    if forms.contains(.gerund) {
      group.isProgressive = sawBe
      if !sawBe { group.isGerund = true }
    }
    // "ruled out sending"
    if group.isGerund, group.governor == nil, group.start > 1,
      workspace.tokens[group.start - 1].word == lexicons.words.out
    {
      group.governor = governor(before: group.start - 1, workspace)
    }
    if group.isInfinitive || sawAuxiliary { return group }
    if forms.isSubset(of: [.base, .thirdPerson]), !canFollowSubject(group.start, workspace) { return nil }
    if forms.isSubset(of: [.participle]) { group.isBareParticiple = true }
    return group
  }

  /// Whether what stands left can be a subject, so that "charges" behind it is a verb and no noun.
  private func canFollowSubject(_ start: Int, _ workspace: Workspace) -> Bool {
    guard start > workspace.sentence(of: start).tokens.start else { return false }
    if let mention = workspace.mention(at: start - 1) { return mention.kind != .nationality }
    let before = workspace.tokens[start - 1]
    if before.kind == .comma || before.kind == .parenthesisClose { return true }
    guard before.kind == .word else { return false }
    let classes = lexicons.classes(before)
    return !classes.isDisjoint(with: [.subjectPronoun, .relative, .role, .conjunction, .adverb])
  }

  private func isVerb(_ token: Token) -> Bool { token.kind == .word && lexicons.classes(token).contains(.verb) }

  /// The nearest verb, noun or adjective of reality left of "to": "ordered troops to", "plans to", "due to".
  func governor(before index: Int, _ workspace: Workspace) -> Int? {
    let first = max(workspace.sentence(of: index).tokens.start, index - reach)
    var at = index - 1
    while at >= first {
      let token = workspace.tokens[at]
      switch token.kind {
      case .word where lexicons.classes(token).contains(.forceStart):
        // "asked for forces to remain": the force is moved and governs nothing.
        break
      case .word:
        if reality(of: token) != nil { return at }
        if isVerb(token) { return subjectNoun(before: at, first, workspace) ?? at }
        if lexicons.classes(token).contains(.subordinator) { return nil }
      // "is “prepared in principle” to send": marks around some of the words change nothing.
      case .clitic, .hyphen, .number, .apostrophe, .quoteOpen, .quoteClose, .quoteStraight: break
      default: return nil
      }
      at -= 1
    }
    return nil
  }

  /// "Pressure mounted to deploy", "calls grew to send": the noun before the verb governs.
  private func subjectNoun(before verb: Int, _ first: Int, _ workspace: Workspace) -> Int? {
    guard verb > first, workspace.tokens[verb - 1].kind == .word,
      lexicons.reality.nouns.contains(workspace.tokens[verb - 1].word)
    else { return nil }
    return verb - 1
  }

  /// What a governing word says of what it governs.
  func reality(of token: Token) -> RealityLexicon.Entry? {
    guard token.kind == .word else { return nil }
    if let entry = lexicons.reality.nouns[token.word] ?? lexicons.reality.adjectives[token.word] { return entry }
    guard let verb = lexicons.verbs[token.word] else { return nil }
    return lexicons.reality.verbs[verb.lemma]
  }
}
