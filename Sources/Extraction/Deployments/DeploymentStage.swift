import CrisisModel

/// Finds forces that are moved, kept or withdrawn: fills `workspace.deployments`.
///
/// Goes from the force to what moves it: force phrase → verb or noun of movement → sender, places, date, status.
struct DeploymentStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {
    let reader = ForcePhraseReader(lexicons: lexicons)
    let linker = MovementLinker(lexicons: lexicons)
    let assembly = DeploymentAssembly(lexicons: lexicons)
    var lastWord: ForceWord?
    for number in workspace.sentences.indices {
      let sentence = workspace.sentences[number].tokens
      var phrases = reader.phrases(in: sentence, workspace)
      phrases += EllipticForce(lexicons: lexicons).phrases(in: sentence, known: phrases, last: lastWord, workspace)
      guard !phrases.isEmpty else { continue }
      lastWord = phrases.last { !$0.isElliptic }?.word ?? lastWord
      var links: [MovementLink?] = []
      for phrase in phrases {
        var link = linker.link(phrase, in: sentence, workspace)
        // "deployed troops and warships": what is joined shares the verb of the first.
        if link == nil || link?.part == .possession, let first = phrase.joinedTo, let shared = links[first] {
          link = shared
        }
        links.append(link)
      }
      var made: [Int: ActorReference] = [:]
      for (index, phrase) in phrases.enumerated() {
        guard let link = links[index] else {
          noteForceWithoutRecord(phrase, sentence, &workspace)
          continue
        }
        let joined = phrase.joinedTo.flatMap { made[$0] }
        let deployment = assembly.deployment(phrase, link, sentence, joinedSender: joined, &workspace)
        made[index] = deployment.sender
        merge(deployment, &workspace)
      }
    }
  }

  /// A repetition of the same force in one article is the same record: its passages are added. A mention without a
  /// figure repeats one with a figure.
  private func merge(_ new: Deployment, _ workspace: inout Workspace) {
    let first = max(0, workspace.deployments.count - 64)
    guard let same = (first..<workspace.deployments.count).first(where: { repeats(new, workspace.deployments[$0]) })
    else {
      workspace.deployments.append(new)
      return
    }
    var old = workspace.deployments[same]
    if old.quantity == nil, new.quantity != nil {
      old.quantity = new.quantity
      old.core.basis += new.core.basis.filter { $0.field == .quantity }
    }
    if old.to == nil { old.to = new.to }
    if old.from == nil { old.from = new.from }
    if old.date == nil, let date = new.date {
      old.date = date
      old.core.filing = new.core.filing
    }
    old.core.evidence.add(new.core.evidence.spans)
    for role in new.core.countries where !old.core.countries.contains(where: { $0.country == role.country }) {
      old.core.countries.append(role)
    }
    workspace.deployments[same] = old
  }

  private func repeats(_ new: Deployment, _ old: Deployment) -> Bool {
    let sameFigure = old.quantity?.low == new.quantity?.low && old.quantity?.high == new.quantity?.high
    return old.unit.family == new.unit.family && old.direction == new.direction
      && (sameFigure || new.quantity == nil || old.quantity == nil)
      && old.sender?.country == new.sender?.country && (old.sender != nil || sameFigure)
      && compatible(old.to, new.to) && compatible(old.from, new.from)
      && (old.status == .denied) == (new.status == .denied)
  }

  private func compatible(_ a: PlaceReference?, _ b: PlaceReference?) -> Bool {
    guard let a, let b else { return true }
    return a.country == b.country && (a.country != nil || a.name == b.name)
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
