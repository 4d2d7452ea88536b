import CrisisModel

/// Figures of killed, wounded, displaced and detained in a clause: "at least seven people were killed and 30 wounded".
struct CasualtyFigures {
  let lexicons: Lexicons

  func figures(in clause: TokenRange, _ workspace: Workspace) -> [Figure] {
    var figures: [Figure] = []
    for index in clause.indices {
      let token = workspace.tokens[index]
      guard token.kind == .word, let kind = lexicons.casualties.kind(of: token.word),
        !figures.contains(where: { $0.kind == kind }),
        var found = quantity(near: index, clause, workspace)
      else { continue }
      if found.qualifier == .exact, isTotal(found.tokens.start, clause, workspace) { found.qualifier = .total }
      figures.append(
        Figure(
          kind: kind, quantity: found.quantity(counting: .people, workspace), words: workspace.byteRange(found.tokens)))
    }
    return figures
  }

  /// The figure before the word within its own part of the clause, else right behind it ("killed two people").
  private func quantity(near index: Int, _ clause: TokenRange, _ workspace: Workspace) -> FoundQuantity? {
    let reader = QuantityReader(lexicons: lexicons)
    var at = index - 1
    let first = max(clause.start, index - 9)
    var nearest: FoundQuantity?
    while at >= first {
      let token = workspace.tokens[at]
      if token.kind == .comma || token.kind == .semicolon { break }
      if token.kind == .word, lexicons.casualties.kind(of: token.word) != nil { break }
      if workspace.mentionAt[at] < 0, let found = reader.read(at: at, end: index, workspace) { nearest = found }
      at -= 1
    }
    if let nearest { return nearest }
    let isToll = workspace.tokens[index].word == lexicons.words.toll
    for next in (index + 1)..<max(index + 2, isToll ? min(clause.end, index + 6) : 0) {
      if let found = reader.read(at: next, end: min(clause.end, next + 5), workspace) { return found }
    }
    return nil
  }

  /// "bringing the toll to 40", "a death toll of 40": all so far, and not forty more.
  private func isTotal(_ figure: Int, _ clause: TokenRange, _ workspace: Workspace) -> Bool {
    (max(clause.start, figure - 5)..<figure).contains {
      workspace.tokens[$0].kind == .word && workspace.tokens[$0].word == lexicons.words.toll
    }
  }
}

/// Words of harm: `Lexicons/casualties.tsv`.
struct CasualtyLexicon: Sendable {
  static let table = "casualties.tsv"
  private var kinds = WordMap<Figure.Kind>()

  func kind(of word: WordID) -> Figure.Kind? { kinds[word] }

  init(_ builder: inout LexiconBuilder) {
    for row in builder.rows(CasualtyLexicon.table) {
      guard let kind = Figure.Kind(rawValue: row[1]) else {
        builder.report(CasualtyLexicon.table, row, "“\(row[1])” is no kind of figure")
        continue
      }
      let word = builder.word(row[0])
      kinds.insert(word, kind)
      builder.add(.harm, to: word)
    }
  }
}
