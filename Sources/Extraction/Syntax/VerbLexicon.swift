/// The forms that one spelling may be.
struct VerbForms: OptionSet, Sendable {
  let rawValue: UInt8
  static let base = VerbForms(rawValue: 1)
  static let thirdPerson = VerbForms(rawValue: 2)
  static let past = VerbForms(rawValue: 4)
  static let participle = VerbForms(rawValue: 8)
  static let gerund = VerbForms(rawValue: 16)
}

/// Spellings of verbs: "withdrew" → withdraw, past.
struct VerbLexicon: Sendable {
  struct Entry: Sendable {
    /// The word of the base form.
    var lemma: WordID
    var forms: VerbForms
  }

  static let table = "verbs.tsv"
  private var entries = WordMap<Entry>()

  /// The verb that a word may be a form of.
  @inline(__always)
  subscript(word: WordID) -> Entry? { entries[word] }

  /// Adds all forms of a verb; of a phrasal one those of its first word. Returns the word of the base form.
  @discardableResult
  mutating func insert(_ verb: String, _ inflection: Inflection, _ builder: inout LexiconBuilder) -> WordID {
    let head = String(verb.split(separator: " ").first ?? "")
    let lemma = builder.word(head)
    for (text, form) in inflection.forms(of: head) {
      let word = builder.word(text)
      builder.add(.verb, to: word)
      let forms: VerbForms =
        switch form {
        case .base: .base
        case .thirdPerson: .thirdPerson
        case .past: inflection.isRegular(head) ? [.past, .participle] : .past
        case .participle: .participle
        case .gerund: .gerund
        }
      entries.update(
        word, { if $0.lemma == lemma { $0.forms.formUnion(forms) } }, default: Entry(lemma: lemma, forms: forms))
    }
    return lemma
  }

  init(_ builder: inout LexiconBuilder, inflection: Inflection) {
    for row in builder.rows(VerbLexicon.table) { insert(row[0], inflection, &builder) }
  }
}
