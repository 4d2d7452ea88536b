/// What a figure counts. Only figures that count the same are compared.
public enum Counting: UInt8, Sendable, Hashable, CaseIterable {
  /// People.
  case people = 0
  /// Formations: battalions, brigades, squadrons.
  case formations = 1
  /// Items: ships, aircraft, vehicles.
  case items = 2
}

/// How a figure is hedged.
public enum Qualifier: String, Sendable, Hashable, CaseIterable {
  /// As it stands.
  case exact
  /// "about", "some", "nearly".
  case about
  /// "more than", "at least".
  case moreThan = "more than"
  /// "up to", "fewer than".
  case upTo = "up to"
  /// "between … and …".
  case range
  /// "thousands", "dozens", "several": no number.
  case vague
  /// A total, not an addition: "bringing the total to".
  case total
  /// On top of what was there: "another 500".
  case additional
}

/// A figure as written, and the whole numbers that it stands for.
public struct Quantity: Hashable, Sendable {
  /// The words: "more than 4,000".
  public var words: String
  /// Least number; `nil` when open below.
  public var low: Int?
  /// Greatest number; `nil` when open above.
  public var high: Int?
  /// The hedge.
  public var qualifier: Qualifier
  /// What it counts.
  public var counting: Counting

  /// Makes a quantity.
  @inlinable
  public init(words: String, low: Int?, high: Int?, qualifier: Qualifier, counting: Counting) {
    self.words = words
    self.low = low
    self.high = high
    self.qualifier = qualifier
    self.counting = counting
  }
}

/// A figure of people hurt or moved.
public struct Figure: Hashable, Sendable {
  /// What happened to them.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Dead.
    case killed
    /// Injured.
    case wounded
    /// Driven from their homes.
    case displaced
    /// Arrested or held.
    case detained
  }
  /// What happened to them.
  public var kind: Kind
  /// How many.
  public var quantity: Quantity
  /// Where the text says so.
  public var words: ByteRange

  /// Makes a figure.
  @inlinable
  public init(kind: Kind, quantity: Quantity, words: ByteRange) {
    self.kind = kind
    self.quantity = quantity
    self.words = words
  }
}
