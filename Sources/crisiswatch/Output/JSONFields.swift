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

  mutating func field(_ name: StaticString, _ country: CountryCode?) {
    key(name)
    guard let country else { return null() }
    quoted { $0 += [UInt8(country.rawValue >> 8), UInt8(country.rawValue & 0xFF)] }
  }

  mutating func field(_ name: StaticString, _ identity: Identity) {
    key(name)
    quoted { bytes in
      for shift in stride(from: UInt64(60), through: 0, by: -4) {
        bytes.append(hexDigit(UInt8(identity.rawValue >> shift & 15)))
      }
    }
  }

  mutating func field(_ name: StaticString, _ day: Day?) {
    key(name)
    if let day { self.day(day) } else { null() }
  }

  /// A day as ISO 8601.
  mutating func day(_ day: Day) {
    let (year, month, dayOfMonth) = day.civil
    guard 0...9999 ~= year else { return string(day.description) }
    quoted { bytes in
      for number in [year / 100, year % 100] { bytes.appendTwoDigits(number) }
      for number in [month, dayOfMonth] {
        bytes.append(UInt8(ascii: "-"))
        bytes.appendTwoDigits(number)
      }
    }
  }

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
