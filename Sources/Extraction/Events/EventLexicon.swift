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
  /// Verbs that always have an object, so that without one they describe a noun: "soldiers killed in", by base form.
  private(set) var needsObject = WordMap<Bool>()
  /// Verbs whose object acts in the infinitive behind: "asked Iran to stop".
  private(set) var steering = WordMap<Bool>()
  /// Nouns of a part of somebody: "members of", "a group of".
  private(set) var parts = WordMap<Bool>()
  /// Prepositions behind which a gerund is told as a fact: "after meeting", "by agreeing".
  private(set) var tellingPrepositions = WordMap<Bool>()
  /// Verbs of being in a state: "remained opposed to".
  private(set) var states = WordMap<Bool>()
  /// Participles that tell what their subject does: "is opposed to", "committed to".
  private(set) var standings = WordMap<Bool>()
  /// Verbs of what only authorities do: "were arrested".
  private(set) var official = WordMap<Bool>()
  /// Carriers whose subject gets what the noun tells: "won backing".
  private(set) var receiving = WordMap<Bool>()
  /// Words of force behind "vowed".
  private(set) var hostile = WordMap<Bool>()
  /// Prepositions before whom something is done to: "with", "against", "on".
  private(set) var towards = WordMap<Bool>()
  /// What nobody does: "an earthquake killed", "died in a crash".
  private(set) var mishaps = WordMap<Bool>()
  /// "refused to comment": verbs with which a refusal tells nothing.
  private(set) var silences = WordMap<Bool>()
  /// "met a request", "meets the needs": objects with which "meet" tells no meeting.
  private(set) var fulfilled = WordMap<Bool>()
  let inWord: WordID
  let forWord: WordID
  let least: WordID
  let vow: WordID
  let meet: WordID
  let pay: WordID
  let attack: WordID
  let who: WordID
  let far: WordID

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
    for verb in EventWords.carrying { carriers.insert(verbLexicon.insert(verb, inflection, &builder), true) }
    for verb in EventWords.needingObject { needsObject.insert(builder.word(verb), true) }
    for verb in EventWords.steering { steering.insert(verbLexicon.insert(verb, inflection, &builder), true) }
    for verb in EventWords.states { states.insert(verbLexicon.insert(verb, inflection, &builder), true) }
    for verb in EventWords.standings { standings.insert(builder.word(verb), true) }
    for verb in EventWords.official { official.insert(builder.word(verb), true) }
    for verb in EventWords.receiving {
      let lemma = verbLexicon.insert(verb, inflection, &builder)
      carriers.insert(lemma, true)
      receiving.insert(lemma, true)
    }
    for word in EventWords.hostile { hostile.insert(builder.word(word), true) }
    for word in EventWords.towards { towards.insert(builder.word(word), true) }
    for noun in EventWords.mishaps { mishaps.insert(builder.word(noun), true) }
    for verb in EventWords.silences { silences.insert(builder.word(verb), true) }
    for noun in EventWords.fulfilled { fulfilled.insert(builder.word(noun), true) }
    for noun in EventWords.parts { parts.insert(builder.word(noun), true) }
    for word in EventWords.tellingPrepositions { tellingPrepositions.insert(builder.word(word), true) }
  }
}
