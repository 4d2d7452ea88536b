import CrisisModel

/// Loads the names, demonyms and government words of countries, and the peoples that are no nation's.
enum CountryNames {
  static let peoples = "peoples.tsv"
  /// A capital counts for more than a larger town of its name.
  private static let capitalWeight: Int32 = 20_000_000

  static func load(_ countries: CountryTable, into lexicon: inout NameLexicon, _ builder: inout LexiconBuilder) {
    for country in countries.countries {
      let base = NameEntry(kind: .country, name: country.name, country: country.code, actorKind: .country)
      lexicon.add(base, under: [country.name] + country.aliases.filter { $0 != country.name }, &builder)
      var demonym = base
      demonym.kind = .demonym
      lexicon.add(demonym, under: country.demonyms, &builder)
      for capital in country.capitals {
        var entry = base
        entry.kind = .place
        entry.name = capital
        entry.precision = .point
        entry.weight = capitalWeight
        lexicon.add(entry, under: [capital], &builder)
      }
    }
    for row in builder.rows(CountryLexicon.table) {
      guard let code = CountryCode(row[0]) else { continue }
      for word in row.alternatives(6) {
        // A capital used for its government is a place all the same; its table has it.
        if countries[code]?.capitals.contains(word) ?? false { continue }
        lexicon.add(
          NameEntry(kind: .government, name: word, country: code, actorKind: .government), under: [word], &builder)
      }
    }
    for row in builder.rows(peoples) {
      lexicon.add(
        NameEntry(kind: .demonym, name: row[0], country: nil, actorKind: .organisation),
        under: [row[0]] + row.alternatives(1), &builder)
    }
  }
}
