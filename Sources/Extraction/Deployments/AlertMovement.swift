import CrisisModel

/// Forces on alert: "police are on high alert", "put its army on full alert", "troops were placed on alert".
struct AlertMovement {
  let lexicons: Lexicons
  private let reach = 36

  func link(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    guard let alert = alert(after: phrase.tokens.end, sentence, workspace) else { return nil }
    let groups = VerbGroupReader(lexicons: lexicons)
    var reality = Reality(status: .inPlace, denial: nil, modality: .asserted, word: nil)
    var verb: VerbGroup?
    for index in stride(from: alert.on - 1, through: max(sentence.start, phrase.tokens.start - 4), by: -1) {
      if let group = groups.group(at: index, workspace) {
        verb = group
        break
      }
      if index >= phrase.tokens.end, lexicons.classes(workspace.tokens[index]).contains(.formOfBe) { break }
    }
    if let verb { reality = StatusReader(lexicons: lexicons).reality(of: verb, workspace) }
    return MovementLink(
      trigger: verb?.head ?? alert.on, direction: .mobilise, reality: reality, group: verb,
      part: (verb?.head ?? alert.on) < phrase.tokens.start ? .object : .subject, rule: "deployment.on-alert",
      tokens: TokenRange(min(verb?.start ?? phrase.tokens.start, phrase.tokens.start), alert.end))
  }

  /// "on alert", "on high alert", "on full combat alert" behind the force, with at most a list between.
  private func alert(
    after start: Int, _ sentence: TokenRange, _ workspace: Workspace
  ) -> (on: Int, end: Int)? {
    let isList = start < sentence.end && workspace.tokens[start].word == lexicons.words.including
    for index in start..<max(start, min(sentence.end, start + (isList ? reach : 8))) {
      let token = workspace.tokens[index]
      if token.kind == .semicolon || token.kind == .quoteClose { return nil }
      guard token.kind == .word else { continue }
      if !isList, lexicons.classes(token).contains(.conjunction) { return nil }
      guard token.word == lexicons.words.on else { continue }
      for at in (index + 1)..<max(index + 1, min(sentence.end, index + 4))
      where workspace.tokens[at].kind == .word && workspace.tokens[at].word == lexicons.words.alert {
        return (index, at + 1)
      }
    }
    return nil
  }
}
