/// The commonest words of languages: `Lexicons/languages.tsv`.
struct LanguageLexicon: Sendable {
  static let table = "languages.tsv"
  /// ISO 639-1 codes and English names, in order of the table.
  private(set) var languages: [(code: String, name: String)] = []
  /// Which of them is English.
  private(set) var english: Int?
  /// Of each word of the vocabulary whether it is common in English (1), and in another language (2): all that an
  /// English text needs to be known as one.
  private(set) var commonness: [UInt8] = []
  /// Which languages a word is common in, a bit each.
  private(set) var bits = WordMap<UInt32>()

  init(_ builder: inout LexiconBuilder) {
    for row in builder.rows(LanguageLexicon.table) {
      guard languages.count < 32 else {
        builder.report(LanguageLexicon.table, row, "no more than 32 languages fit")
        continue
      }
      let bit = UInt32(1) << UInt32(languages.count)
      if row[0] == "en" { english = languages.count }
      languages.append((row[0], row[1]))
      for word in row.alternatives(2) {
        let word = builder.word(word)
        bits.update(word, { $0 |= bit }, default: bit)
        mark(word, row[0] == "en" ? LanguageLexicon.inEnglish : LanguageLexicon.inOthers)
      }
    }
  }

  static let inEnglish: UInt8 = 1
  static let inOthers: UInt8 = 2

  private mutating func mark(_ word: WordID, _ language: UInt8) {
    guard word >= 0 else { return }
    if Int(word) >= commonness.count {
      commonness.append(contentsOf: repeatElement(0, count: Int(word) + 1 - commonness.count))
    }
    commonness[Int(word)] |= language
  }

  /// The name of a language that has its own script, by the first byte of its letters in UTF-8.
  static func script(lead: UInt8) -> (code: String, name: String)? {
    switch lead {
    case 0xD0, 0xD1: ("ru", "a language in Cyrillic letters")
    case 0xCE, 0xCF: ("el", "Greek")
    case 0xD6, 0xD7: ("he", "Hebrew")
    case 0xD8...0xDB: ("ar", "a language in Arabic letters")
    case 0xE0: ("hi", "a language of India or Southeast Asia in its own letters")
    case 0xE3...0xE9: ("zh", "Chinese or Japanese")
    case 0xEA...0xED: ("ko", "Korean")
    default: nil
    }
  }
}
