import CrisisModel

/// Loads `Lexicons/regions.tsv` and `Lexicons/places.tsv`.
enum PlaceNames {
  static let regions = "regions.tsv"
  static let places = "places.tsv"

  static func load(into lexicon: inout NameLexicon, _ builder: inout LexiconBuilder) {
    for row in builder.rows(regions) {
      var entry = NameEntry(
        kind: .region, name: row[0], country: CountryCode(row[3]), actorKind: .country,
        precision: row[3].isEmpty ? .region : .area)
      entry.coordinates = row.coordinates(4)
      lexicon.add(entry, under: [row[0]] + row.alternatives(1), &builder)
    }
    for row in builder.rows(places) {
      guard let country = CountryCode(row[3]) else {
        builder.report(places, row, "“\(row[3])” is no ISO 3166-1 alpha-2 code")
        continue
      }
      var entry = NameEntry(
        kind: .place, name: row[0], country: country, actorKind: .country,
        precision: row[2] == "province" || row[2] == "state" ? .area : .point)
      entry.coordinates = row.coordinates(4)
      entry.weight = row.decimal(6).map { Int32(clamping: Int($0)) } ?? 0
      entry.needsContext = row.cell(7).elementsEqual("1".utf8)
      entry.isSmallTown = row.cell(7).elementsEqual("2".utf8)
      lexicon.add(entry, under: [row[0]] + row.alternatives(1), &builder)
    }
  }
}
