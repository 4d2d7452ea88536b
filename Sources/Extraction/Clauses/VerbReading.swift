/// A verb of a sentence as its surroundings let it be read, with the words of its subject.
struct VerbReading {
  enum Kind: UInt8 {
    /// "met", "has met", "is meeting"
    case finite
    /// "to meet"
    case infinitive
    /// "after meeting", ", accusing"
    case gerund
    /// A participle behind its noun: "soldiers killed in", "ambushed by".
    case reduced
  }

  /// Where the subject comes from.
  enum Subject {
    /// Words of the sentence.
    case words(TokenRange)
    /// The subject of another verb, by its number in the sentence: "arrested four men and accused them".
    case shared(Int)
    /// The subject of the next finite verb: "Arriving in Paris, the minister said".
    case following
    case none
  }

  var group: VerbGroup
  var kind: Kind
  var subject: Subject = .none
  /// It only describes a noun before it: "troops backing the government", "a statement signed by".
  var describes: Bool {
    guard kind == .gerund, case .words(let words) = subject else { return kind == .reduced }
    return words.end == group.start
  }
  /// The subject suffers it.
  var isPassive: Bool { kind == .reduced || group.isPassive }
}
