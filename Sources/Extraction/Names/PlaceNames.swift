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
      entry.coordinates = coordinates(row[4], row[5])
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
      entry.coordinates = coordinates(row[4], row[5])
      entry.weight = Int32(row[6]) ?? 0
      entry.needsContext = row[7] == "1"
      entry.isSmallTown = row[7] == "2"
      lexicon.add(entry, under: [row[0]] + row.alternatives(1), &builder)
    }
  }

  private static func coordinates(_ latitude: String, _ longitude: String) -> Coordinates? {
    guard let latitude = Float(latitude), let longitude = Float(longitude) else { return nil }
    return Coordinates(latitude: latitude, longitude: longitude)
  }
}
