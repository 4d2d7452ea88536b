/// What the reader wants to see: every pane has the same one.
public struct Filter: Hashable, Sendable {
  /// Any of these countries; empty for all.
  public var countries: [CountryCode]
  /// First day, if limited.
  public var from: Day?
  /// Last day, if limited.
  public var to: Day?
  /// Words that the article must hold, all of them; a quoted phrase counts as one. `nil` for any.
  public var words: String?
  /// Only what was read or changed since this time, in seconds since 1970 UTC.
  public var since: Int64?
  /// Only entries with these values, each in the list that has it; other lists are not touched.
  public var facets: [FacetValue]
  /// The order of entries, and with it the days that `from` and `to` mean.
  public var order: RowOrder

  /// Makes a filter; everything by default.
  public init(
    countries: [CountryCode] = [], from: Day? = nil, to: Day? = nil, words: String? = nil, since: Int64? = nil,
    facets: [FacetValue] = [], order: RowOrder = .day
  ) {
    self.countries = countries
    self.from = from
    self.to = to
    self.words = words
    self.since = since
    self.facets = facets
    self.order = order
  }

  /// Whether nothing is left out.
  public var isEverything: Bool { self == Filter(order: order) }
}

/// What entries are sorted by, newest first.
public enum RowOrder: UInt8, Hashable, Sendable, CaseIterable {
  /// When they happened.
  case day = 0
  /// When they were published; by their own day where that is not known.
  case publication = 1
}
