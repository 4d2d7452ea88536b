import CrisisModel

/// Fields of the kinds that the model's values have; an absent value is null.
extension JSONWriter {
  @inline(__always)
  mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ value: Bool) {
    key(name)
    boolean(value)
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ country: CountryCode?) {
    key(name)
    guard let country else { return null() }
    self.country(country)
  }

  /// A country's code.
  mutating func country(_ country: CountryCode) {
    quoted { $0.append(UInt8(country.rawValue >> 8), UInt8(country.rawValue & 0xFF)) }
  }

  /// One of the program's own words, that needs no escape.
  @inline(__always)
  mutating func field(_ name: StaticString, word: StaticString) {
    key(name)
    self.word(word)
  }

  /// One of the program's own words, that needs no escape.
  @inline(__always)
  mutating func field(_ name: StaticString, word: String?) {
    key(name)
    if let word { self.word(word) } else { null() }
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ identity: Identity) {
    key(name)
    quoted { $0.append(hexadecimal: identity.rawValue) }
  }

  /// A member that is named by a country.
  mutating func pair(_ country: CountryCode, word: StaticString) {
    self.country(country)
    colon()
    self.word(word)
  }

  /// The name of a member that tells of a record's field.
  mutating func key(_ field: FieldName) {
    switch field {
    case .actor: key("actor")
    case .target: key("target")
    case .quantity: key("quantity")
    case .unit: key("unit")
    case .from: key("from")
    case .to: key("to")
    case .place: key("place")
    case .date: key("date")
    case .direction: key("direction")
    case .status: key("status")
    case .category: key("category")
    case .speaker: key("speaker")
    case .role: key("role")
    case .addressee: key("addressee")
    case .claimant: key("claimant")
    }
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ day: Day?) {
    key(name)
    if let day { self.day(day) } else { null() }
  }

  /// An article's date as ISO 8601, as exact as its source.
  mutating func field(_ name: StaticString, _ date: ArticleDate?) {
    key(name)
    guard let date else { return null() }
    if date.seconds == nil { day(date.day) } else { string(date.iso) }
  }

  /// A day as ISO 8601.
  mutating func day(_ day: Day) {
    let (year, month, dayOfMonth) = day.civil
    guard 0...9999 ~= year else { return string(day.description) }
    quoted { bytes in
      bytes.append(twoDigits: year / 100)
      bytes.append(twoDigits: year % 100)
      bytes.append(UInt8(ascii: "-"))
      bytes.append(twoDigits: month)
      bytes.append(UInt8(ascii: "-"))
      bytes.append(twoDigits: dayOfMonth)
    }
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ range: ByteRange?) {
    key(name)
    if let range { self.range(range) } else { null() }
  }

  /// `start` and `end` as fields of their own.
  @inline(__always)
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
