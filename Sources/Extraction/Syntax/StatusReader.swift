import CrisisModel

/// How real something is, as its verb and what governs it tell.
struct Reality {
  var status: Status
  var denial: Denial?
  var modality: Modality
  /// The word that tells, if another than the verb itself.
  var word: Int?
  /// No word tells: "the deployment" alone. What another passage says of the same counts for more.
  var isAssumed = false
}

/// Verb group → status, denial and modality.
struct StatusReader {
  let lexicons: Lexicons
  var groups: VerbGroupReader { VerbGroupReader(lexicons: lexicons) }
  /// "was forced to begin to": so many words may govern one another.
  private static let depth = 3

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// The reality of what a verb group tells.
  func reality(of group: VerbGroup, _ workspace: Workspace) -> Reality {
    reality(of: group, depth: StatusReader.depth, workspace)
  }

  private func reality(of group: VerbGroup, depth: Int, _ workspace: Workspace) -> Reality {
    if let governor = group.governor, let governed = governed(by: governor, depth, workspace) {
      if group.isNegated { return Reality(status: .denied, denial: .negated, modality: group.modality, word: governor) }
      return governed
    }
    if group.isNegated {
      return Reality(status: .denied, denial: .negated, modality: group.modality, word: nil)
    }
    let hearsay = hasHearsay(group, workspace)
    let modality: Modality = hearsay && group.modality == .asserted ? .reported : group.modality
    if group.isObligation { return Reality(status: .proposed, denial: nil, modality: modality, word: nil) }
    if group.modality == .hypothetical, modality == .hypothetical, isReported(group, workspace) {
      // "He said that he would deploy": the future, told in the past.
      return Reality(status: .planned, denial: nil, modality: .asserted, word: nil)
    }
    if group.isFuture { return Reality(status: .planned, denial: nil, modality: modality, word: nil) }
    if group.modality != .asserted { return Reality(status: .proposed, denial: nil, modality: modality, word: nil) }
    if group.isProgressive { return Reality(status: .underWay, denial: nil, modality: modality, word: nil) }
    if group.isInfinitive { return Reality(status: .planned, denial: nil, modality: modality, word: nil) }
    return Reality(status: .inPlace, denial: nil, modality: modality, word: nil)
  }

  /// What a governing word says; one that only begins or brings about what it governs is as real as its own verb:
  /// "was expected to begin withdrawing" is planned, "had been forced to withdraw" has happened.
  private func governed(by index: Int, _ depth: Int, _ workspace: Workspace) -> Reality? {
    guard let entry = groups.reality(of: workspace.tokens[index]) else { return nil }
    let outer = groups.group(at: index, workspace)
    if outer?.isNegated ?? denies(nounAt: index, workspace) { return negated(entry, index) }
    if entry.status == .underWay || entry.status == .inPlace, let outer, depth > 0 {
      var reality = self.reality(of: outer, depth: depth - 1, workspace)
      if reality.status == .inPlace || reality.status == .underWay { reality.status = entry.status }
      reality.word = reality.word ?? index
      return reality
    }
    return Reality(
      status: entry.status, denial: entry.denial, modality: outer?.modality ?? .asserted, word: index)
  }

  /// "no plans to", "did not see the need to": the words left of a noun deny it.
  func denies(nounAt index: Int, _ workspace: Workspace) -> Bool {
    let first = max(workspace.sentence(of: index).tokens.start, index - 4)
    for at in stride(from: index - 1, through: first, by: -1) {
      let token = workspace.tokens[at]
      guard token.kind == .word else { return false }
      let classes = lexicons.classes(token)
      if classes.contains(.negation) { return true }
      if !classes.isDisjoint(with: [.subordinator, .relative, .conjunction]) { return false }
    }
    return false
  }

  /// The reality of a noun, by what governs it.
  func reality(ofNoun index: Int, _ workspace: Workspace) -> Reality {
    NounReality(lexicons: lexicons).reality(of: index, end: index + 1, workspace)
  }

  /// "does not plan to send" refuses; "has not ruled out sending" leaves it open.
  func negated(_ entry: RealityLexicon.Entry, _ index: Int) -> Reality {
    guard entry.status != .denied else {
      return Reality(status: .proposed, denial: nil, modality: .possible, word: index)
    }
    return Reality(status: .denied, denial: .refused, modality: .asserted, word: index)
  }

  /// Whether the clause is somebody's words told indirectly.
  private func isReported(_ group: VerbGroup, _ workspace: Workspace) -> Bool {
    guard let statement = Attribution.statement(holding: workspace.tokens[group.head].range, workspace) else {
      return false
    }
    return statement.kind != .direct
  }

  private func hasHearsay(_ group: VerbGroup, _ workspace: Workspace) -> Bool {
    for index in max(0, group.start - 1)...group.head
    where lexicons.classes(workspace.tokens[index]).contains(.hearsay) { return true }
    return false
  }
}
