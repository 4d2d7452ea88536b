/// What one cell shows: a scalar that takes columns, and at most three marks on it.
///
/// This is what terminals agree on. Swift's `Character` can be longer (joined emoji, vowels that take a column of
/// their own); terminals draw such clusters with different widths, and then every column after them is off.
public struct Glyph: Hashable, Sendable {
  /// The scalar that takes the columns.
  public let base: Unicode.Scalar
  /// The marks, 21 bits each, the first one lowest.
  let marks: UInt64
  /// Columns that it takes: 1 or 2.
  public let width: UInt8

  /// A blank.
  public static let space = Glyph(" ", width: 1)
  /// What stands in for characters that can't be shown: U+FFFD.
  public static let replacement = Glyph("\u{FFFD}", width: 1)

  init(_ base: Unicode.Scalar, marks: UInt64 = 0, width: UInt8) {
    self.base = base
    self.marks = marks
    self.width = width
  }

  /// The first glyph of a character; what has no look gives a space.
  public init(_ character: Character) {
    var text = String(character)
    self = text.withUTF8 { bytes in
      var scan = GlyphScan(bytes)
      return scan.next()?.glyph ?? .space
    }
  }

  /// How many marks a cell keeps: more is abuse, or no longer readable.
  static let marksLimit = 3

  /// Base and marks.
  public var scalars: [Unicode.Scalar] {
    guard marks != 0 else { return [base] }
    var (all, rest) = ([base], marks)
    while rest != 0 {
      if let mark = Unicode.Scalar(UInt32(rest & 0x1F_FFFF)) { all.append(mark) }
      rest >>= 21
    }
    return all
  }

  /// Base and marks as text.
  public var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
