import CrisisModel

/// Finds forces that are moved, kept or withdrawn: fills `workspace.deployments`.
///
/// Goes from the force to what moves it: force phrase → verb or noun of movement → sender, places, date, status.
struct DeploymentStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {
    var assembly: DeploymentAssembly?
    var lastWord: ForceWord?
    var told: [ToldForce] = []
    var phrases: [ForcePhrase] = []
    var links: [MovementLink?] = []
    for number in workspace.sentences.indices where !workspace.sentences[number].isBoilerplate {
      find(&phrases, &links, in: workspace.sentences[number], last: &lastWord, workspace)
      guard !phrases.isEmpty else { continue }
      let sentence = workspace.sentences[number].tokens
      // Where the article takes place is asked for when it has forces at all.
      let assembly = assembly ?? makeAssembly(workspace, keepIn: &assembly)
      var made: [(phrase: Int, sender: ActorReference)] = []
      for (index, phrase) in phrases.enumerated() {
        let joined = phrase.joinedTo.flatMap { first in made.first { $0.phrase == first }?.sender }
        guard let link = links[index],
          let new = assembly.deployment(phrase, link, sentence, joinedSender: joined, told: told, &workspace)
        else {
          noteForceWithoutRecord(phrase, sentence, &workspace)
          continue
        }
        if let sender = new.deployment.sender { made.append((index, sender)) }
        RepeatedForce().add(new.deployment, new.force, &told, &workspace)
      }
    }
  }

  private func makeAssembly(_ workspace: Workspace, keepIn kept: inout DeploymentAssembly?) -> DeploymentAssembly {
    let made = DeploymentAssembly(
      lexicons: lexicons, inference: ForceInference(lexicons: lexicons, theatre: ForceTheatre(workspace, lexicons)))
    kept = made
    return made
  }

  /// Finds the force phrases of a sentence and what moves each.
  ///
  /// - parameter last: what sort of force was named last, for figures without a noun.
  private func find(
    _ phrases: inout [ForcePhrase], _ links: inout [MovementLink?], in sentence: Sentence, last: inout ForceWord?,
    _ workspace: Workspace
  ) {
    links.removeAll(keepingCapacity: true)
    ForcePhraseReader(lexicons: lexicons).find(&phrases, in: sentence.tokens, workspace)
    let moves = sentence.classes.contains(.movement)
    if moves {
      phrases += EllipticForce(lexicons: lexicons)
        .phrases(in: sentence.tokens, known: phrases, last: last, workspace)
    }
    if let named = phrases.last(where: { !$0.isElliptic }) { last = named.word }
    if !phrases.isEmpty {
      link(phrases, &links, sentence.tokens, workspace)
      NumberedForce(lexicons: lexicons).complete(&phrases, &links, sentence.tokens, workspace)
      ForceList(lexicons: lexicons).complete(&phrases, &links, sentence.tokens, workspace)
    }
    if moves {
      for (phrase, link) in ImpliedForce(lexicons: lexicons).forces(in: sentence.tokens, taken: links, workspace) {
        phrases.append(phrase)
        links.append(link)
      }
    }
  }

  private func link(
    _ phrases: [ForcePhrase], _ links: inout [MovementLink?], _ sentence: TokenRange, _ workspace: Workspace
  ) {
    let linker = MovementLinker(lexicons: lexicons)
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
