import CrisisModel

/// What the scan asks of an entry for every candidate: small and without a string, so that asking copies nothing.
struct NameTraits: Sendable {
  var kind: NameEntry.Kind
  var country: CountryCode?
  /// Inhabitants, for choosing between places of one name.
  var weight: Int32
  var precision: PlacePrecision
  var needsContext: Bool
  var isSmallTown: Bool
  var hasSmallWords: Bool
  var needsCapitals: Bool
  /// Hash of the canonical name; of a people another one than of its country.
  var canonicalName: UInt32
  /// It needs its letters or its context to allow it, even where it has a capital.
  var isConditional: Bool
  /// A person's time in office; `nil` without an office.
  var term: Term?

  /// From the first to the last day in office; `nil` at an end means that it is open.
  struct Term: Sendable {
    var from: Day?
    var to: Day?

    func covers(_ day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) }
  }

  init(_ entry: NameEntry) {
    kind = entry.kind
    country = entry.country
    weight = entry.weight
    precision = entry.precision
    needsContext = entry.needsContext
    isSmallTown = entry.isSmallTown
    hasSmallWords = entry.hasSmallWords
    needsCapitals = entry.needsCapitals
    canonicalName = WordHash.of(entry.name.utf8) ^ (entry.kind == .demonym ? 1 : 0)
    isConditional = entry.needsContext || entry.isSmallTown || entry.needsCapitals
    term = entry.office.map { Term(from: $0.from, to: $0.to) }
  }
}
