/// The three kinds of record.
public enum RecordKind: UInt8, Sendable, Hashable, CaseIterable {
  /// A force that is sent, kept, called up or withdrawn.
  case deployment = 0
  /// Words attributed to a source.
  case statement = 1
  /// Something that happened, or is said to.
  case event = 2
}

/// Why a record is filed under its day.
public enum FilingBasis: UInt8, Sendable, Hashable, CaseIterable {
  /// By its own date.
  case dated = 0
  /// By the article's publication, since it has no date of its own or a contradicted one: shown as `reported`.
  case reported = 1
  /// By the article's capture, since publication is unknown too.
  case captured = 2
  /// By nothing: no date is known. Sorted to the very end.
  case undated = 3
}

/// The day that a record sorts by.
public struct Filing: Hashable, Sendable {
  /// The day: the last one of its own date, or the article's.
  public var day: Day
  /// Why this day.
  public var basis: FilingBasis
  /// More than a year older than its article, and not contradicted.
  public var isBackground: Bool

  /// The day that undated records sort by.
  public static let undatedDay = Day(number: -300_000_000)

  /// Makes a filing.
  @inlinable
  public init(day: Day, basis: FilingBasis, isBackground: Bool = false) {
    self.day = day
    self.basis = basis
    self.isBackground = isBackground
  }
}

/// What all records share.
public struct RecordCore: Hashable, Sendable {
  /// Stable over re-reads.
  public var identity: Identity
  /// The words and the rule.
  public var evidence: Evidence
  /// Who vouches for it.
  public var claimant: Claimant
  /// How sure the text is.
  public var modality: Modality
  /// The day that it sorts by.
  public var filing: Filing
  /// The countries that it belongs to, closest part first, each once.
  public var countries: [CountryRole]
  /// Where its fields came from.
  public var basis: [FieldBasis]

  /// Makes a core.
  @inlinable
  public init(
    identity: Identity, evidence: Evidence, claimant: Claimant, modality: Modality = .asserted, filing: Filing,
    countries: [CountryRole] = [], basis: [FieldBasis] = []
  ) {
    self.identity = identity
    self.evidence = evidence
    self.claimant = claimant
    self.modality = modality
    self.filing = filing
    self.countries = countries
    self.basis = basis
  }

  /// Whether a field was inferred: shown with `?`.
  public func isInferred(_ field: FieldName) -> Bool {
    basis.contains { $0.field == field && $0.inference != nil }
  }
}
