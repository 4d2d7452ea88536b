/// Walks over UTF-8 and says what the cells show: the one place that decides how text becomes columns.
///
/// Text is data. A control character becomes its picture (`␛`), a tab and a line end a blank; directions, joiners and
/// fillers become nothing; the fourth mark on a letter, and whatever an emoji is joined with, is left out.
struct GlyphScan {
  /// A glyph and the bytes that it came from, with everything that was left out around them.
  struct Step {
    let glyph: Glyph
    let start: Int
    let end: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int

  /// Starts at an offset, which must be on the first byte of a scalar.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    self.bytes = bytes
    position = max(0, start)
  }

  /// The next glyph; `nil` at the end. Left-out characters before the end belong to the last glyph, if there is one.
  mutating func next() -> Step? {
    let start = position
    guard start < bytes.count else { return nil }
    let first = bytes[start]
    if first < 0x80, start + 1 == bytes.count || bytes[start + 1] < 0x80 {
      position = start + 1
      return Step(glyph: GlyphScan.ascii(first), start: start, end: position)
    }
    return nextComposed(from: start)
  }

  private mutating func nextComposed(from start: Int) -> Step? {
    while position < bytes.count {
      let scalar = decode()
      let glyph: Glyph
      switch WidthClass(scalar.value) {
      case .ignored: continue
      case .control: glyph = GlyphScan.picture(of: scalar)
      case .mark: glyph = Glyph("\u{25CC}", marks: UInt64(scalar.value), width: 1)
      case .narrow: glyph = Glyph(scalar, width: 1)
      case .wide: glyph = Glyph(scalar, width: 2)
      }
      let marked = takeMarks(of: glyph)
      return Step(glyph: marked, start: start, end: position)
    }
    return nil
  }

  /// Moves over marks and left-out scalars; returns the glyph with the marks that it keeps.
  private mutating func takeMarks(of glyph: Glyph) -> Glyph {
    let isEmoji = GlyphScan.isPictograph(glyph.base.value)
    var (marks, kept) = (glyph.marks, glyph.marks == 0 ? 0 : 1)
    var isJoined = false
    while position < bytes.count, bytes[position] >= 0x80 {
      let before = position
      let scalar = decode()
      switch WidthClass(scalar.value) {
      case .ignored:
        isJoined = scalar == "\u{200D}"
      case .mark:
        if kept < Glyph.marksLimit { marks |= UInt64(scalar.value) << (21 * UInt64(kept)) }
        kept += 1
      default:
        let isSkin = 0x1F3FB...0x1F3FF ~= scalar.value
        guard isEmoji, isSkin || (isJoined && GlyphScan.isPictograph(scalar.value)) else {
          position = before
          return Glyph(glyph.base, marks: marks, width: glyph.width)
        }
        isJoined = false
      }
    }
    return Glyph(glyph.base, marks: marks, width: glyph.width)
  }

  /// Reads a scalar. Swift's strings hold valid UTF-8; a byte that isn't gives U+FFFD all the same.
  private mutating func decode() -> Unicode.Scalar {
    let first = UInt32(bytes[position])
    position += 1
    guard first >= 0xC0 else { return first < 0x80 ? Unicode.Scalar(UInt8(first)) : "\u{FFFD}" }
    let count = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
    var value = first & (0x3F >> UInt32(count))
    for _ in 0..<count {
      guard position < bytes.count, bytes[position] & 0xC0 == 0x80 else { return "\u{FFFD}" }
      value = value << 6 | UInt32(bytes[position] & 0x3F)
      position += 1
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func ascii(_ byte: UInt8) -> Glyph {
    0x20..<0x7F ~= byte ? Glyph(Unicode.Scalar(byte), width: 1) : picture(of: Unicode.Scalar(byte))
  }

  /// What stands in for a control character.
  private static func picture(of scalar: Unicode.Scalar) -> Glyph {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: .space
    case 0..<0x20: Glyph(Unicode.Scalar(UInt8(scalar.value)).controlPicture, width: 1)
    case 0x7F: Glyph("\u{2421}", width: 1)
    default: .replacement
    }
  }

  /// Symbols that emoji sequences are made of. Letters that are joined (Arabic, Indic) are none.
  private static func isPictograph(_ scalar: UInt32) -> Bool {
    0x2190...0x2BFF ~= scalar || 0x1F000...0x1FAFF ~= scalar
  }
}

extension Unicode.Scalar {
  /// U+2400 and up: the pictures of U+0000 to U+001F.
  fileprivate var controlPicture: Unicode.Scalar { Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}" }
}
