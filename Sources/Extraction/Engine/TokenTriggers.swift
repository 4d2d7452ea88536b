/// Which stages a token may have something for, a bit each. Of a word these are the highest byte of its classes.
struct TokenTriggers: OptionSet, Sendable {
  let rawValue: UInt8

  /// A name, a role or a position may begin. The same bit as `TokenShape.capitalised`: any capital may.
  static let name = TokenTriggers(rawValue: 1)
  /// A time may begin.
  static let time = TokenTriggers(rawValue: 2)
  /// A cue of a statement may begin.
  static let cue = TokenTriggers(rawValue: 4)
  /// A noun of forces may begin.
  static let force = TokenTriggers(rawValue: 8)
  /// A verb or a noun phrase that tells an event may begin.
  static let event = TokenTriggers(rawValue: 16)
  /// A word that may be a verb.
  static let verb = TokenTriggers(rawValue: 32)
  /// A verb or noun of movement.
  static let movement = TokenTriggers(rawValue: 64)
  /// A figure, or a hedge before one, may begin.
  static let figure = TokenTriggers(rawValue: 128)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What a word sets off that a table knows.
  @inline(__always)
  init(_ token: Token, _ classes: WordClass) {
    rawValue = token.shape.rawValue & TokenShape.capitalised.rawValue | UInt8(classes.rawValue >> 56)
  }

  /// What another word sets off: those in "-ed" may be verbs.
  init(unknown token: Token, _ bytes: [UInt8]) {
    let isVerb = bytes[Int(token.end) - 1] == UInt8(ascii: "d")
    rawValue =
      token.shape.rawValue & TokenShape.capitalised.rawValue | (isVerb ? TokenTriggers.verb.rawValue : 0)
  }
}

extension WordClass {
  /// These classes and the triggers that follow from them.
  var withTriggers: WordClass {
    var all = self
    if !isDisjoint(with: [.roleStart, .particle]) { all.insert(.nameTrigger) }
    if !isDisjoint(with: [.eventVerb, .eventStart]) { all.insert(.eventTrigger) }
    if !isDisjoint(with: VerbReadingReader.auxiliary.union([.verb, .saying])) { all.insert(.verbTrigger) }
    if contains(.numberWord) { all.insert(.figureStart) }
    return all
  }
}

/// The triggers of all tokens of a text, a byte each: a stage looks at eight tokens at once, and passes over those that
/// hold nothing for it.
struct TriggerMap: Sendable {
  private var bytes: [UInt8] = []
  /// Bytes behind the last token, so that eight can be looked at everywhere.
  private static let margin = 8

  /// Makes room for the tokens of a text.
  mutating func reset(tokens: Int) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: repeatElement(0, count: tokens + TriggerMap.margin))
  }

  /// Lets some tokens tell their triggers.
  @inline(__always)
  mutating func fill(_ tokens: TokenRange, _ triggers: (Int) -> TokenTriggers) {
    bytes.withUnsafeMutableBufferPointer { bytes in
      for index in tokens.indices { bytes[index] = triggers(index).rawValue }
    }
  }

  /// The first token of a range that sets off a trigger; the end of the range when none does.
  @inline(__always)
  func next(_ trigger: TokenTriggers, from start: Int, to end: Int) -> Int {
    let pattern = UInt64(trigger.rawValue) &* 0x0101_0101_0101_0101
    return bytes.withUnsafeBytes { bytes in
      var index = start
      while index < end {
        let hits = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian & pattern
        if hits != 0 { return min(end, index + hits.trailingZeroBitCount / 8) }
        index += 8
      }
      return end
    }
  }
}
