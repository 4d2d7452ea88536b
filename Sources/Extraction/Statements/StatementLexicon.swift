/// What a word of saying takes: `Lexicons/saying.tsv`.
struct SayingFrames: OptionSet, Sendable {
  let rawValue: UInt16
  /// A clause with "that".
  static let that = SayingFrames(rawValue: 1)
  /// A clause without "that" too: "said he would go".
  static let clause = SayingFrames(rawValue: 2)
  /// Words in quotation marks.
  static let quote = SayingFrames(rawValue: 4)
  /// "said Maduro"
  static let inverted = SayingFrames(rawValue: 8)
  /// A person stands between the word and the content: "told reporters that".
  static let addressee = SayingFrames(rawValue: 16)
  /// A person before an infinitive: "urged Germany to send".
  static let person = SayingFrames(rawValue: 32)
  /// "vowed to stay"
  static let infinitive = SayingFrames(rawValue: 64)
  /// A noun phrase: "denied the charges".
  static let object = SayingFrames(rawValue: 128)
  /// "asked whether"
  static let question = SayingFrames(rawValue: 256)
  /// A manner of speaking, of saying only beside quotation marks.
  static let manner = SayingFrames(rawValue: 512)
  /// Thought and feeling: no speech.
  static let thought = SayingFrames(rawValue: 1024)
  /// What studies and documents do: "shows that".
  static let finding = SayingFrames(rawValue: 2048)
  /// The word is a noun of saying as well: "claims".
  static let noun = SayingFrames(rawValue: 4096)
  /// "denied": what follows is said not to be so.
  static let negates = SayingFrames(rawValue: 8192)
  /// A position, told of persons only: "she supports the bill". What states and bodies support is their deed.
  static let stance = SayingFrames(rawValue: 16384)

  /// The frames by the names that the table uses.
  static let names: [String: SayingFrames] = [
    "that": .that, "clause": .clause, "quote": .quote, "inverted": .inverted, "addressee": .addressee,
    "person": .person, "infinitive": .infinitive, "object": .object, "question": .question, "manner": .manner,
    "thought": .thought, "finding": .finding, "negates": .negates, "noun": .noun,
    "stance": .stance,
  ]
}

/// A form of a verb of saying.
struct SayingVerb: Sendable {
  var frames: SayingFrames
  var forms: VerbForms
  /// "point out", "call on": what the verb takes with a second word.
  var phrasal: [Phrasal] = []

  struct Phrasal: Sendable {
    var particle: WordID
    var frames: SayingFrames
  }
}

/// What a noun of saying takes.
struct SayingNoun: Sendable {
  /// "his claim that"
  var takesThat = false
  /// "calls for", "questions about", "a promise to"
  var prepositions: [WordID] = []
}

/// Words of statements.
struct StatementLexicon: Sendable {
  static let table = "saying.tsv"
  /// By any form of the verb.
  private(set) var verbs = WordMap<SayingVerb>()
  /// "claim", "allegations": a clause with "that" is their content, or what their preposition takes.
  private(set) var nouns = WordMap<SayingNoun>()
  /// "is critical of", "was adamant that": adjectives behind a form of "be".
  private(set) var adjectives = WordMap<SayingVerb>()
  /// "according to", "in the words of".
  private(set) var sources = PhraseTrie<Int32>()
  let that: WordID
  let byWord: WordID
  let toWord: WordID
  let since: WordID

  init(_ builder: inout LexiconBuilder, inflection: Inflection) {
    that = builder.word("that")
    byWord = builder.word("by")
    toWord = builder.word("to")
    since = builder.word("since")
    for row in builder.rows(StatementLexicon.table) {
      var frames: SayingFrames = []
      for name in row.alternatives(2) {
        guard let frame = SayingFrames.names[name] else {
          builder.report(StatementLexicon.table, row, "no frame of saying is called “\(name)”")
          continue
        }
        frames.formUnion(frame)
      }
      switch row[1] {
      case "verb": insertVerb(row[0], frames, &builder, inflection)
      case "noun": insertNoun(row[0], frames, &builder)
      case "adjective": insertAdjective(row[0], frames, &builder)
      case "source":
        let words = builder.phrase(row[0])
        if let first = words.first { builder.add(.cueStart, to: first) }
        sources.insert(words, 0)
      default: builder.report(StatementLexicon.table, row, "“\(row[1])” is neither verb, noun, adjective nor source")
      }
    }
    for row in builder.rows(StatementLexicon.table) where row[1] == "noun" && !row[0].contains(" ") {
      for noun in [row[0], Inflection.thirdPerson(row[0])] {
        let word = builder.word(noun)
        guard verbs.contains(word) else { continue }
        verbs.update(word, { $0.frames.insert(.noun) }, default: SayingVerb(frames: [], forms: []))
      }
    }
  }

  private mutating func insertVerb(
    _ verb: String, _ frames: SayingFrames, _ builder: inout LexiconBuilder, _ inflection: Inflection
  ) {
    let parts = verb.split(separator: " ").map(String.init)
    guard let head = parts.first else { return }
    let particle = parts.count > 1 ? builder.word(parts[1]) : nil
    let isDeed = frames.contains(.stance) && frames.isDisjoint(with: [.that, .quote, .negates])
    for (text, form) in inflection.forms(of: head) {
      let word = builder.word(text)
      builder.add(.cueStart, to: word)
      if !isDeed {
        builder.add(
          particle == nil && frames.isDisjoint(with: [.thought, .manner]) ? [.saying, .verb] : .verb, to: word)
      }
      let forms: VerbForms =
        switch form {
        case .base: .base
        case .thirdPerson: .thirdPerson
        case .past: inflection.isRegular(head) ? [.past, .participle] : .past
        case .participle: .participle
        case .gerund: .gerund
        }
      verbs.update(
        word,
        {
          $0.forms.formUnion(forms)
          if let particle {
            $0.phrasal.append(SayingVerb.Phrasal(particle: particle, frames: frames))
          } else {
            $0.frames.formUnion(frames)
          }
        }, default: SayingVerb(frames: [], forms: []))
    }
  }

  private mutating func insertNoun(_ noun: String, _ frames: SayingFrames, _ builder: inout LexiconBuilder) {
    let parts = noun.split(separator: " ").map(String.init)
    guard let head = parts.first else { return }
    let preposition = parts.count > 1 ? builder.word(parts[1]) : nil
    for form in [head, Inflection.thirdPerson(head)] {
      builder.add(.cueStart, to: form)
      nouns.update(
        builder.word(form),
        {
          if let preposition { $0.prepositions.append(preposition) } else { $0.takesThat = true }
        }, default: SayingNoun())
    }
  }

  private mutating func insertAdjective(_ adjective: String, _ frames: SayingFrames, _ builder: inout LexiconBuilder) {
    let parts = adjective.split(separator: " ").map(String.init)
    guard let head = parts.first else { return }
    let particle = parts.count > 1 ? builder.word(parts[1]) : nil
    builder.add(.cueStart, to: head)
    adjectives.update(
      builder.word(head),
      {
        if let particle {
          $0.phrasal.append(SayingVerb.Phrasal(particle: particle, frames: frames))
        } else {
          $0.frames.formUnion(frames)
        }
      }, default: SayingVerb(frames: [], forms: []))
  }
}
