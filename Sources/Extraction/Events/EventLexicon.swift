import CrisisModel

/// Words of events: `Lexicons/event-verbs.tsv` and `event-phrases.tsv`.
struct EventLexicon: Sendable {
  struct VerbEvent: Sendable {
    /// Without a particle.
    var category: Category?
    /// With one: "call for", "break off".
    var particles: [(particle: WordID, category: Category)] = []
  }

  static let verbTable = "event-verbs.tsv"
  static let phraseTable = "event-phrases.tsv"
  /// By the base form.
  private(set) var verbs = WordMap<VerbEvent>()
  private(set) var phrases = PhraseTrie<Category>()
  /// Verbs that only carry a noun: "hold talks", "launch an attack", "impose a curfew".
  private(set) var carriers = WordMap<Bool>()
  /// Prepositions before a target: "with", "against", "on", "to".
  private(set) var targetPrepositions = WordMap<Bool>()

  init(_ builder: inout LexiconBuilder, _ verbLexicon: inout VerbLexicon, inflection: Inflection) {
    for row in builder.rows(EventLexicon.verbTable) {
      guard let category = Category(rawValue: row[1]) else {
        builder.report(EventLexicon.verbTable, row, "“\(row[1])” is no PLOVER category")
        continue
      }
      let parts = row[0].split(separator: " ").map(String.init)
      let lemma = verbLexicon.insert(row[0], inflection, &builder)
      for (text, _) in inflection.forms(of: parts[0]) { builder.add(.eventVerb, to: text) }
      if parts.count > 1 {
        let particle = builder.word(parts[1])
        verbs.update(lemma, { $0.particles.append((particle, category)) }, default: VerbEvent())
      } else {
        verbs.update(lemma, { $0.category = category }, default: VerbEvent())
      }
    }
    for row in builder.rows(EventLexicon.phraseTable) {
      guard let category = Category(rawValue: row[1]) else {
        builder.report(EventLexicon.phraseTable, row, "“\(row[1])” is no PLOVER category")
        continue
      }
      let words = builder.phrase(row[0])
      guard let first = words.first else { continue }
      builder.add(.eventStart, to: first)
      phrases.insert(words, category)
    }
    let carrying = [
      "hold", "launch", "carry", "stage", "impose", "declare", "conduct", "open", "begin", "start", "resume", "make",
      "have", "sign", "reach", "mount", "continue", "call", "announce", "lift", "end", "break", "double", "offer",
      "raise", "increase", "voice", "express", "issue", "put", "place",
    ]
    for verb in carrying {
      carriers.insert(verbLexicon.insert(verb, inflection, &builder), true)
    }
    for word in ["with", "against", "on", "to", "upon", "over", "between", "at"] {
      targetPrepositions.insert(builder.word(word), true)
    }
  }
}
