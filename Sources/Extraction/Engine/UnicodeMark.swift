/// What stands at a byte from 0x80: a letter, a space or a mark, and how many bytes it takes.
struct UnicodeMark {
  enum Sort {
    case letter
    case space
    case mark(TokenKind)
  }

  var sort: Sort
  var length: Int
  /// ’ or ‘ or ʼ: may be an apostrophe inside a word.
  var isApostrophe = false

  /// Looks at the sequence that begins at `index`; a broken one is one byte of `other`.
  @inline(__always)
  static func at(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UnicodeMark {
    let lead = bytes[index]
    let left = bytes.count - index
    switch lead {
    case 0xC3...0xDF where left >= 2: return UnicodeMark(sort: .letter, length: 2)
    case 0xC2 where left >= 2: return latin1(bytes[index + 1])
    case 0xE2 where left >= 3: return general(bytes[index + 1], bytes[index + 2])
    case 0xE3 where left >= 3 && bytes[index + 1] == 0x80: return cjk(bytes[index + 2])
    case 0xEF where left >= 3 && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF:
      return UnicodeMark(sort: .space, length: 3)
    case 0xE0...0xEF where left >= 3: return UnicodeMark(sort: .letter, length: 3)
    case 0xF0...0xF7 where left >= 4: return UnicodeMark(sort: .mark(.other), length: 4)
    default: return UnicodeMark(sort: .mark(.other), length: 1)
    }
  }

  private static func latin1(_ second: UInt8) -> UnicodeMark {
    switch second {
    case 0xA0, 0x85, 0xAD: UnicodeMark(sort: .space, length: 2)
    case 0xAB: UnicodeMark(sort: .mark(.quoteOpen), length: 2)
    case 0xBB: UnicodeMark(sort: .mark(.quoteClose), length: 2)
    case 0xA2...0xA5: UnicodeMark(sort: .mark(.currency), length: 2)
    case 0xAA, 0xB5, 0xBA: UnicodeMark(sort: .letter, length: 2)
    default: UnicodeMark(sort: .mark(.other), length: 2)
    }
  }

  /// U+2000–U+2FFF: spaces, dashes, quotation marks, symbols.
  private static func general(_ second: UInt8, _ third: UInt8) -> UnicodeMark {
    if second == 0x82 { return UnicodeMark(sort: .mark(.currency), length: 3) }
    guard second == 0x80 else {
      return UnicodeMark(sort: second == 0x81 && third == 0xA0 ? .space : .mark(.other), length: 3)
    }
    switch third {
    case 0x80...0x8F, 0xA8...0xAF: return UnicodeMark(sort: .space, length: 3)
    case 0x90, 0x91: return UnicodeMark(sort: .mark(.hyphen), length: 3)
    case 0x92...0x95: return UnicodeMark(sort: .mark(.dash), length: 3)
    case 0x98, 0x99: return UnicodeMark(sort: .mark(.apostrophe), length: 3, isApostrophe: true)
    case 0x9A, 0x9B: return UnicodeMark(sort: .mark(.apostrophe), length: 3)
    case 0x9C, 0x9E, 0x9F: return UnicodeMark(sort: .mark(.quoteOpen), length: 3)
    case 0x9D: return UnicodeMark(sort: .mark(.quoteClose), length: 3)
    case 0xA6: return UnicodeMark(sort: .mark(.ellipsis), length: 3)
    case 0xB9: return UnicodeMark(sort: .mark(.apostrophe), length: 3)
    case 0xBA: return UnicodeMark(sort: .mark(.apostrophe), length: 3)
    default: return UnicodeMark(sort: .mark(.other), length: 3)
    }
  }

  /// U+3000–U+303F: ideographic space, marks and brackets.
  private static func cjk(_ third: UInt8) -> UnicodeMark {
    switch third {
    case 0x80: UnicodeMark(sort: .space, length: 3)
    case 0x82: UnicodeMark(sort: .mark(.period), length: 3)
    case 0x81: UnicodeMark(sort: .mark(.comma), length: 3)
    case 0x8C, 0x8E: UnicodeMark(sort: .mark(.quoteOpen), length: 3)
    case 0x8D, 0x8F: UnicodeMark(sort: .mark(.quoteClose), length: 3)
    default: UnicodeMark(sort: .mark(.other), length: 3)
    }
  }
}
