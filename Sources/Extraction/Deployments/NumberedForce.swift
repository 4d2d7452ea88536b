import CrisisModel

/// Figures that come with a movement and are records of their own: how many there are ("the withdrawal of the troops,
/// now numbering 5,000"), and what a change comes to ("raising the number of troops to 360").
struct NumberedForce {
  let lexicons: Lexicons

  /// Completes the phrases of a sentence and their links.
  func complete(
    _ phrases: inout [ForcePhrase], _ links: inout [MovementLink?], _ sentence: TokenRange, _ workspace: Workspace
  ) {
    let figures = ForceFigure(lexicons: lexicons)
    for index in phrases.indices {
      if phrases[index].quantity == nil, let link = links[index], link.rule == "deployment.verb-strength",
        let total = figures.total(behind: link, sentence, workspace)
      {
        phrases[index].quantity = total
        phrases[index].tokens.end = max(phrases[index].tokens.end, total.tokens.end)
      }
      if phrases[index].quantity != nil, phrases[index].word.counting == .people, let link = links[index],
        let total = figures.broughtTo(after: link, sentence, workspace)
      {
        var all = phrases[index]
        all.quantity = total
        var sum = link
        sum.rule = "deployment.total"
        sum.tokens = TokenRange(link.tokens.start, total.tokens.end)
        phrases.append(all)
        links.append(sum)
      }
      guard phrases[index].quantity == nil, phrases[index].word.counting == .people,
        let figure = figures.numbering(behind: phrases[index].noun.end, sentence, workspace)
      else { continue }
      var counted = phrases[index]
      counted.quantity = figure
      phrases.append(counted)
      links.append(
        MovementLink(
          trigger: counted.noun.start, direction: .deploy,
          reality: Reality(status: .inPlace, denial: nil, modality: .asserted, word: nil), part: .possession,
          rule: "deployment.force-numbering", tokens: TokenRange(counted.tokens.start, figure.tokens.end)))
    }
  }
}
