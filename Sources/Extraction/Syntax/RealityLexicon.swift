import CrisisModel

/// Words that say how real what they govern is: `Lexicons/reality.tsv`.
struct RealityLexicon: Sendable {
  struct Entry: Sendable {
    var status: Status
    var denial: Denial?
  }

  static let table = "reality.tsv"
  /// By the base form of a verb.
  private(set) var verbs = WordMap<Entry>()
  /// Nouns: "a request for", "plans to".
  private(set) var nouns = WordMap<Entry>()
  /// Adjectives: "due to", "unlikely to".
  private(set) var adjectives = WordMap<Entry>()

  init(_ builder: inout LexiconBuilder, _ verbLexicon: inout VerbLexicon, inflection: Inflection) {
    for row in builder.rows(RealityLexicon.table) {
      guard let status = Status(rawValue: row[1]) else {
        builder.report(RealityLexicon.table, row, "“\(row[1])” is no status")
        continue
      }
      let entry = Entry(status: status, denial: Denial(rawValue: row[2]))
      switch row[3] {
      case "verb": verbs.insert(verbLexicon.insert(row[0], inflection, &builder), entry)
      case "noun": nouns.insert(builder.word(row[0]), entry)
      case "adjective": adjectives.insert(builder.word(row[0]), entry)
      default: builder.report(RealityLexicon.table, row, "“\(row[3])” is no sort of word")
      }
    }
  }
}
