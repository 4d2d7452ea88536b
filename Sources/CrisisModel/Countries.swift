/// A country as the lexicon tells it.
public struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-2.
  public var code: CountryCode
  /// Common English name: "Venezuela".
  public var name: String
  /// Demonyms and adjectives: "Venezuelan", "Venezuelans".
  public var demonyms: [String]
  /// Capitals, the seat of government first: "Caracas".
  public var capitals: [String]
  /// Other names: "U.S.", "USA", "America".
  public var aliases: [String]
  /// ISO 3166-1 alpha-3.
  public var alpha3: String
  /// Where a map names it.
  public var position: Coordinates?

  /// Makes a country.
  public init(
    code: CountryCode, name: String, demonyms: [String], capitals: [String], aliases: [String], alpha3: String,
    position: Coordinates? = nil
  ) {
    self.code = code
    self.name = name
    self.demonyms = demonyms
    self.capitals = capitals
    self.aliases = aliases
    self.alpha3 = alpha3
    self.position = position
  }
}

/// All countries, and how people ask for them. Read from `Lexicons/countries.tsv`.
public struct CountryTable: Sendable, Hashable {
  /// In order of the table.
  public let countries: [Country]
  private let byCode: [CountryCode: Int]
  private let byName: [String: Int]

  /// A table without countries: what the dashboard has until the lexicons are loaded.
  public static let empty = CountryTable([])

  /// Makes a table.
  public init(_ countries: [Country]) {
    self.countries = countries
    var codes: [CountryCode: Int] = [:]
    var names: [String: Int] = [:]
    for (index, country) in countries.enumerated() {
      codes[country.code] = index
      let spoken = [country.name, country.alpha3] + country.aliases + country.demonyms + country.capitals
      for name in spoken where names[CountryTable.folded(name)] == nil { names[CountryTable.folded(name)] = index }
    }
    for (index, country) in countries.enumerated() { names[CountryTable.folded(country.code.description)] = index }
    byCode = codes
    byName = names
  }

  /// The country with this code.
  public subscript(code: CountryCode) -> Country? { byCode[code].map { countries[$0] } }

  /// The name to show for a code; the code itself when the table lacks it.
  public func name(of code: CountryCode) -> String { self[code]?.name ?? code.description }

  /// What a person means by a name, demonym, capital or code, whatever its case: "Mexican" → MX.
  public func country(named words: String) -> CountryCode? {
    byName[CountryTable.folded(words)].map { countries[$0].code }
  }

  /// Countries one of whose names, demonyms, capitals or codes begins with these letters, in order of the table.
  public func matching(_ prefix: String) -> [Country] {
    let wanted = CountryTable.folded(prefix)
    guard !wanted.isEmpty else { return countries }
    return countries.filter { country in
      ([country.code.description, country.name, country.alpha3] + country.aliases + country.demonyms
        + country.capitals).contains { CountryTable.folded($0).hasPrefix(wanted) }
    }
  }

  /// Lower case, without dots and outer spaces: "U.S." and "us" are the same.
  static func folded(_ words: String) -> String {
    String(words.lowercased().drop { $0 == " " }).filter { $0 != "." }
  }
}
