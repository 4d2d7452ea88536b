import CrisisModel

/// Loads `Lexicons/countries.tsv`.
enum CountryLexicon {
  static let table = "countries.tsv"

  static func load(_ builder: inout LexiconBuilder) -> CountryTable {
    var countries: [Country] = []
    for row in builder.rows(table) {
      guard let code = CountryCode(row[0]) else {
        builder.report(table, row, "“\(row[0])” is no ISO 3166-1 alpha-2 code")
        continue
      }
      countries.append(
        Country(
          code: code, name: row[2], demonyms: row.alternatives(3), capitals: row.alternatives(4),
          aliases: row.alternatives(5), alpha3: row[1], position: row.coordinates(7)))
    }
    return CountryTable(countries)
  }
}
