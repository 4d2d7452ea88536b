import CrisisModel

/// Loads `Lexicons/leaders.tsv`, `names.tsv` and `particles.tsv`.
enum PersonTable {
  static let leaders = "leaders.tsv"
  static let firstNames = "names.tsv"
  static let particles = "particles.tsv"

  static func load(into lexicon: inout NameLexicon, _ builder: inout LexiconBuilder) {
    for row in builder.rows(leaders) {
      var entry = NameEntry(kind: .person, name: row[0], country: CountryCode(row[3]), actorKind: .person)
      entry.office = Office(role: row[2], from: Office.day(row[4], isEnd: false), to: Office.day(row[5], isEnd: true))
      entry.gender = gender(row[6])
      let phrases = [row[0]] + row.alternatives(1)
      lexicon.add(entry, under: phrases.filter { $0.contains(" ") }, &builder)
      entry.needsContext = true
      lexicon.add(entry, under: phrases.filter { !$0.contains(" ") }, &builder)
    }
    for row in builder.rows(firstNames) {
      let word = builder.word(row[0])
      builder.add(.firstName, to: word)
      lexicon.firstNames.insert(word, gender(row[1]))
    }
    for row in builder.rows(particles) { builder.add(.particle, to: row[0]) }
  }

  private static func gender(_ cell: String) -> Gender {
    cell == "m" ? .masculine : cell == "f" ? .feminine : .unknown
  }
}
