import CrisisModel

/// Fields of the kinds that the model's values have; an absent value is null.
extension JSONWriter {
  @inline(__always)
  mutating func field(_ name: StaticString, _ text: String?) {
    guard let text else { return null(name) }
    key(name)
    string(text)
  }

  /// The words at a range of a text; null where the range or the text is not known.
  mutating func field(_ name: StaticString, _ range: ByteRange?, of text: String?) {
    guard let range, let text else { return null(name) }
    key(name)
    let isWritten = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.holds(range) else { return false }
      string(UnsafeBufferPointer(rebasing: bytes[range.start..<range.end]))
      return true
    }
    if isWritten != true { string(text.words(at: range)) }
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ value: Int?) {
    guard let value else { return null(name) }
    put(name, Pen.mostDigits + 1) { pen in
      pen.decimal(value)
      pen.comma()
    }
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ value: Bool) {
    put(name, 6) { value ? $0.text("true,") : $0.text("false,") }
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ country: CountryCode?) {
    guard let country else { return null(name) }
    put(name, 5) { $0.quoted { $0.country(country) } }
  }

  /// One of the program's own words, that needs no escape.
  @inline(__always)
  mutating func field(_ name: StaticString, word: StaticString?) {
    guard let word else { return null(name) }
    put(name, word.utf8CodeUnitCount &+ 3) { $0.quoted { $0.word(word) } }
  }

  /// One of the program's own words.
  mutating func field(_ name: StaticString, word: String?) { field(name, word) }

  @inline(__always)
  mutating func field(_ name: StaticString, _ identity: Identity) {
    put(name, 19) { $0.quoted { $0.hexadecimal(identity.rawValue) } }
  }

  /// A root code as two digits.
  @inline(__always)
  mutating func field(_ name: StaticString, _ root: CAMEORoot?) {
    guard let root else { return null(name) }
    put(name, 5) { $0.quoted { $0.two(UInt32(root.rawValue)) } }
  }

  /// A member that is named by a country.
  @inline(__always)
  mutating func pair(_ country: CountryCode, word: StaticString) {
    put(word.utf8CodeUnitCount &+ 8) { pen in
      pen.byte(UInt8(ascii: "\""))
      pen.country(country)
      pen.text("\":")
      pen.quoted { $0.word(word) }
    }
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ day: Day?) {
    guard let day else { return null(name) }
    key(name)
    self.day(day)
  }

  /// An article's date as ISO 8601, as exact as its source.
  mutating func field(_ name: StaticString, _ date: ArticleDate?) {
    guard let date else { return null(name) }
    if date.seconds == nil { field(name, date.day) } else { field(name, date.iso) }
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ range: ByteRange?) {
    guard let range else { return null(name) }
    put(name, Pen.mostOfRange) { $0.range(range) }
  }

  /// `start` and `end` as fields of their own.
  @inline(__always)
  mutating func bounds(_ range: ByteRange?) {
    field("start", range?.start)
    field("end", range?.end)
  }

  /// A range as `[start, end]`.
  @inline(__always)
  mutating func range(_ range: ByteRange) { put(Pen.mostOfRange) { $0.range(range) } }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a range lies in a text of these bytes and cuts no character.
  fileprivate func holds(_ range: ByteRange) -> Bool {
    guard range.start >= 0, range.end <= count else { return false }
    return isBorder(range.start) && isBorder(range.end)
  }

  private func isBorder(_ index: Int) -> Bool {
    index == count || self[index] & 0xC0 != 0x80
  }
}
