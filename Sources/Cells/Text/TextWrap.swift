/// Breaks text into lines at most so many columns wide, one at a time, each in time that depends on its length alone.
///
/// Lines are broken at blanks, after hyphens and dashes inside a word, around wide characters (Chinese, Japanese),
/// and inside a word only where it is longer than a line. `\n`, `\r\n` and the other line ends of Unicode end a line.
///
/// ```swift
/// for line in TextWrap(text, columns: 60) { canvas.put(line.text(of: text), at: …) }
/// ```
public struct TextWrap: Sequence, IteratorProtocol {
  private var text: String
  private let columns: Int
  private var position: Int
  /// Whether a text without any byte still owes its one empty line.
  private var owesEmptyLine: Bool

  /// Wraps a text.
  ///
  /// - parameter columns: at least 2, so that a wide character fits; less counts as 2.
  /// - parameter start: the byte to begin at: 0, or `next` of a line found before.
  public init(_ text: String, columns: Int, from start: Int = 0) {
    self.text = text
    self.text.makeContiguousUTF8()
    self.columns = Swift.max(2, columns)
    position = start
    owesEmptyLine = text.utf8.isEmpty
  }

  /// All lines.
  public static func lines(_ text: String, columns: Int) -> [WrappedLine] { Array(TextWrap(text, columns: columns)) }

  /// The next line; `nil` after the last.
  public mutating func next() -> WrappedLine? {
    if owesEmptyLine {
      owesEmptyLine = false
      return WrappedLine(bytes: 0..<0, next: 0, endsParagraph: true)
    }
    let (start, width) = (position, columns)
    let line = text.withUTF8 { bytes in
      start < bytes.count ? TextWrap.line(bytes, from: start, columns: width) : nil
    }
    if let line { position = line.next }
    return line
  }

  private static func line(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, columns limit: Int) -> WrappedLine {
    var scan = GlyphScan(bytes, from: start)
    var columns = 0
    // Where the words shown so far end, where the line may be broken, and where the next one would begin then.
    var (shownEnd, breakEnd, breakNext) = (start, start, start)
    var wasWide = false
    while true {
      let at = scan.position
      if let ending = lineEnd(bytes, at) {
        return WrappedLine(bytes: start..<shownEnd, next: at + ending, endsParagraph: true)
      }
      guard let step = scan.next() else {
        return WrappedLine(bytes: start..<shownEnd, next: bytes.count, endsParagraph: true)
      }
      let width = Int(step.glyph.width)
      if step.glyph == .space {
        columns += 1
        if shownEnd > start { (breakEnd, breakNext) = (shownEnd, step.end) }
        wasWide = false
        continue
      }
      let mayBreakBefore = (width == 2 || wasWide) && !step.glyph.clingsToWordBefore
      if mayBreakBefore, at == shownEnd { (breakEnd, breakNext) = (at, at) }
      if columns + width > limit {
        if breakNext > start { return WrappedLine(bytes: start..<breakEnd, next: breakNext, endsParagraph: false) }
        return WrappedLine(bytes: start..<shownEnd, next: at, endsParagraph: false)
      }
      columns += width
      shownEnd = step.end
      wasWide = width == 2
      if step.glyph.allowsBreakAfter, at > start { (breakEnd, breakNext) = (shownEnd, shownEnd) }
    }
  }

  /// The length of the line end at a byte; `nil` when there is none.
  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard at < bytes.count else { return nil }
    func byte(_ offset: Int) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }
    switch bytes[at] {
    case 0x0D: return byte(1) == 0x0A ? 2 : 1
    case 0x0A, 0x0B, 0x0C: return 1
    case 0xC2: return byte(1) == 0x85 ? 2 : nil
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : nil
    default: return nil
    }
  }
}

extension Glyph {
  /// Hyphens and dashes inside a word.
  fileprivate var allowsBreakAfter: Bool {
    switch base {
    case "-", "\u{2010}", "\u{2013}", "\u{2014}", "/": true
    default: false
    }
  }

  /// Marks that no line of Chinese or Japanese begins with.
  fileprivate var clingsToWordBefore: Bool {
    switch base.value {
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0x2019, 0x201D, 0x2026: true
    case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x30FC: true
    case 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F: true
    default: false
    }
  }
}
