import CrisisModel

/// Fields of the kinds that the model's values have; an absent value is null.
extension JSONWriter {
  mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  mutating func field(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  mutating func field(_ name: StaticString, _ value: Bool) {
    key(name)
    boolean(value)
  }

  mutating func field(_ name: StaticString, _ country: CountryCode?) { field(name, country?.description) }

  mutating func field(_ name: StaticString, _ identity: Identity) { field(name, identity.description) }

  mutating func field(_ name: StaticString, _ range: ByteRange?) {
    key(name)
    if let range { self.range(range) } else { null() }
  }

  /// `start` and `end` as fields of their own.
  mutating func bounds(_ range: ByteRange?) {
    field("start", range?.start)
    field("end", range?.end)
  }

  /// A range as `[start, end]`.
  mutating func range(_ range: ByteRange) {
    list {
      $0.number(range.start)
      $0.number(range.end)
    }
  }
}
