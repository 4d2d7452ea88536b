import CrisisModel

/// Words of events: `Lexicons/event-verbs.tsv`, `event-phrases.tsv`, `event-words.tsv` and `event-categories.tsv`.
struct EventLexicon: Sendable {
  struct VerbEvent: Sendable {
    /// Without a particle.
    var meaning: EventMeaning?
    /// With one: "call for", "break off".
    var particles: [(particle: WordID, meaning: EventMeaning)] = []
  }

  static let verbTable = "event-verbs.tsv"
  static let phraseTable = "event-phrases.tsv"
  static let wordTable = "event-words.tsv"
  let categories: EventCategories
  /// By the base form.
  private(set) var verbs = WordMap<VerbEvent>()
  private(set) var phrases = PhraseTrie<EventMeaning>()
  private var uses = WordMap<EventWordUse>()
  // Single words that rules ask for by name.
  let inWord: WordID
  let forWord: WordID
  let least: WordID
  let vow: WordID
  let meet: WordID
  let pay: WordID
  let attack: WordID
  let who: WordID
  let far: WordID
  let police: WordID

  /// Whether a word, a verb by its base form, has a use.
  @inline(__always)
  func has(_ use: EventWordUse, _ word: WordID) -> Bool { uses[word]?.contains(use) ?? false }

  init(_ builder: inout LexiconBuilder, _ verbLexicon: inout VerbLexicon, inflection: Inflection) {
    inWord = builder.word("in")
    forWord = builder.word("for")
    least = builder.word("least")
    vow = builder.word("vow")
    meet = builder.word("meet")
    pay = builder.word("pay")
    attack = builder.word("attack")
    who = builder.word("who")
    far = builder.word("far")
    police = builder.word("police")
    categories = EventCategories(&builder)
    loadVerbs(&builder, &verbLexicon, inflection)
    for row in builder.rows(EventLexicon.phraseTable) {
      guard let meaning = categories.meaning(row, of: EventLexicon.phraseTable, &builder) else { continue }
      let words = builder.phrase(row[0])
      guard let first = words.first else { continue }
      builder.add(.eventStart, to: first)
      phrases.insert(words, meaning)
    }
    loadUses(&builder, &verbLexicon, inflection)
  }

  private mutating func loadVerbs(
    _ builder: inout LexiconBuilder, _ verbLexicon: inout VerbLexicon, _ inflection: Inflection
  ) {
    for row in builder.rows(EventLexicon.verbTable) {
      guard let meaning = categories.meaning(row, of: EventLexicon.verbTable, &builder) else { continue }
      let parts = row[0].split(separator: " ").map(String.init)
      let lemma = verbLexicon.insert(row[0], inflection, &builder)
      for (text, _) in inflection.forms(of: parts[0]) { builder.add(.eventVerb, to: text) }
      if parts.count > 1 {
        let particle = builder.word(parts[1])
        verbs.update(lemma, { $0.particles.append((particle, meaning)) }, default: VerbEvent())
      } else {
        verbs.update(lemma, { $0.meaning = meaning }, default: VerbEvent())
      }
    }
  }

  private mutating func loadUses(
    _ builder: inout LexiconBuilder, _ verbLexicon: inout VerbLexicon, _ inflection: Inflection
  ) {
    for row in builder.rows(EventLexicon.wordTable) {
      var found: EventWordUse = []
      for name in row.alternatives(1) {
        guard let use = EventWordUse.names[name] else {
          builder.report(EventLexicon.wordTable, row, "no use of a word is called “\(name)”")
          continue
        }
        found.formUnion(use)
      }
      let word = row[2] == "verb" ? verbLexicon.insert(row[0], inflection, &builder) : builder.word(row[0])
      uses.update(word, { $0.formUnion(found) }, default: [])
    }
  }
}
