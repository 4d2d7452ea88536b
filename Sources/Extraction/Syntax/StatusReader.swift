import CrisisModel

/// How real something is, as its verb and what governs it tell.
struct Reality {
  var status: Status
  var denial: Denial?
  var modality: Modality
  /// The word that tells, if another than the verb itself.
  var word: Int?
}

/// Verb group → status, denial and modality.
struct StatusReader {
  let lexicons: Lexicons
  private var groups: VerbGroupReader { VerbGroupReader(lexicons: lexicons) }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// The reality of what a verb group tells.
  func reality(of group: VerbGroup, _ workspace: Workspace) -> Reality {
    if let governor = group.governor, let governed = governed(by: governor, workspace) {
      if group.isNegated { return Reality(status: .denied, denial: .negated, modality: group.modality, word: governor) }
      return governed
    }
    if group.isNegated {
      return Reality(status: .denied, denial: .negated, modality: group.modality, word: nil)
    }
    let hearsay = hasHearsay(group, workspace)
    let modality: Modality = hearsay && group.modality == .asserted ? .reported : group.modality
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

  /// The reality of a noun ("the deployment of"), by the verb or noun that governs it in the words before: "called
  /// for the withdrawal", "ruled out a deployment", "announced the deployment".
  func reality(ofNoun index: Int, _ workspace: Workspace) -> Reality {
    let first = max(workspace.sentence(of: index).tokens.start, index - 7)
    var at = index - 1
    while at >= first {
      let token = workspace.tokens[at]
      guard token.kind == .word || token.kind == .clitic || token.kind == .hyphen || token.kind == .number else {
        break
      }
      if lexicons.classes(token).contains(.subordinator) { break }
      if let entry = groups.reality(of: token) {
        let negated = groups.group(at: at, workspace).map(\.isNegated) ?? false
        if negated { return Reality(status: .denied, denial: .refused, modality: .asserted, word: at) }
        return Reality(status: entry.status, denial: entry.denial, modality: .asserted, word: at)
      }
      if lexicons.classes(token).contains(.negation) {
        return Reality(status: .denied, denial: .negated, modality: .asserted, word: at)
      }
      at -= 1
    }
    return Reality(status: .inPlace, denial: nil, modality: .asserted, word: nil)
  }

  private func governed(by index: Int, _ workspace: Workspace) -> Reality? {
    guard let entry = groups.reality(of: workspace.tokens[index]) else { return nil }
    let outer = groups.group(at: index, workspace)
    if outer?.isNegated ?? false {
      let denial: Denial = entry.status == .denied ? .denied : .refused
      return Reality(status: .denied, denial: denial, modality: .asserted, word: index)
    }
    return Reality(
      status: entry.status, denial: entry.denial, modality: outer?.modality ?? .asserted, word: index)
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
