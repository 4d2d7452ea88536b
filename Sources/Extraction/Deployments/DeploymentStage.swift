import CrisisModel

/// Finds forces that are moved, kept or withdrawn: fills `workspace.deployments`.
///
/// Goes from the force to what moves it: force phrase → verb or noun of movement → sender, places, date, status.
struct DeploymentStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {
    let reader = ForcePhraseReader(lexicons: lexicons)
    let linker = MovementLinker(lexicons: lexicons)
    let implied = ImpliedForce(lexicons: lexicons)
    // Weighs all names of the article, and few articles need it.
    var assembly: DeploymentAssembly?
    var lastWord: ForceWord?
    var told: [ToldForce] = []
    for number in workspace.sentences.indices where !workspace.sentences[number].isBoilerplate {
      let sentence = workspace.sentences[number].tokens
      var phrases = reader.phrases(in: sentence, workspace)
      let elliptic = EllipticForce(lexicons: lexicons)
        .phrases(in: sentence, known: phrases, last: lastWord, workspace)
      if !elliptic.isEmpty { phrases += elliptic }
      if let last = phrases.lastIndex(where: { !$0.isElliptic }) { lastWord = phrases[last].word }
      if phrases.isEmpty, !workspace.sentences[number].classes.contains(.movement) { continue }
      var links: [MovementLink?] = []
      if !phrases.isEmpty {
        links = link(phrases, linker, sentence, workspace)
        NumberedForce(lexicons: lexicons).complete(&phrases, &links, sentence, workspace)
        ForceList(lexicons: lexicons).complete(&phrases, &links, sentence, workspace)
      }
      for (phrase, link) in implied.forces(in: sentence, taken: links, workspace) {
        phrases.append(phrase)
        links.append(link)
      }
      // The senders of forces that others are joined to, by their phrases.
      var made: [Int: ActorReference] = [:]
      for (index, phrase) in phrases.enumerated() {
        if assembly == nil, links[index] != nil { assembly = .make(workspace, lexicons) }
        guard let link = links[index],
          let new = assembly?.deployment(
            phrase, link, sentence, joinedSender: phrase.joinedTo.flatMap { made[$0] }, told: told, &workspace)
        else {
          noteForceWithoutRecord(phrase, sentence, &workspace)
          continue
        }
        if phrases.contains(where: { $0.joinedTo == index }) { made[index] = new.deployment.sender }
        RepeatedForce().add(new.deployment, new.force, &told, &workspace)
      }
    }
  }

  private func link(
    _ phrases: [ForcePhrase], _ linker: MovementLinker, _ sentence: TokenRange, _ workspace: Workspace
  ) -> [MovementLink?] {
    var links: [MovementLink?] = []
    links.reserveCapacity(phrases.count)
    for phrase in phrases {
      var link = linker.link(phrase, in: sentence, workspace)
      // "deployed troops and warships": what is joined shares the verb of the first.
      if link == nil || link?.part == .possession, let first = phrase.joinedTo, let shared = links[first] {
        link = shared
      }
      // "called for a withdrawal, leaving some soldiers behind": what goes along is as real as what leads.
      if link?.group?.isGerund ?? false, link?.group?.governor == nil,
        let leading = links.last(where: { $0 != nil }) ?? nil,
        leading.trigger < link?.trigger ?? 0
      {
        link?.reality = leading.reality
      }
      links.append(link)
    }
    // "four frigates and 600 marines sailed": the verb behind the last has them all for subjects.
    for index in phrases.indices.reversed() {
      if let first = phrases[index].joinedTo, links[first] == nil, let shared = links[index], shared.part == .subject {
        links[first] = shared
      }
    }
    return links
  }

  /// A force with a figure that no rule took is something the reader should know; losses and prisoners are not.
  private func noteForceWithoutRecord(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: inout Workspace) {
    guard let quantity = phrase.quantity, quantity.low ?? quantity.high ?? 0 > 1 else { return }
    guard !MovementLinker(lexicons: lexicons).isLoss(phrase, sentence, workspace) else { return }
    let range = workspace.byteRange(phrase.tokens)
    workspace.findings.append(
      Finding(
        kind: .forceWithoutRecord, range: range,
        message: "“\(workspace.plainText(range))” names a force and a figure, but no rule says what became of it"))
  }
}
