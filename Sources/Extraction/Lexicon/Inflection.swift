/// The form of an English verb.
enum VerbForm: UInt8, Sendable {
  /// "deploy"; also the infinitive and the plural present.
  case base
  /// "deploys"
  case thirdPerson
  /// "deployed": past tense and past participle of regular verbs.
  case past
  /// "sent", "withdrawn": only a participle where the past differs.
  case participle
  /// "deploying"
  case gerund
}

/// English verb inflection: regular by rule, irregular by `Lexicons/irregular-verbs.tsv`.
struct Inflection: Sendable {
  private let irregular: [String: (past: [String], participle: [String])]

  init(_ builder: inout LexiconBuilder) {
    var table: [String: (past: [String], participle: [String])] = [:]
    for row in builder.rows("irregular-verbs.tsv") {
      table[row[0]] = (row.alternatives(1), row.alternatives(2))
    }
    irregular = table
  }

  /// Whether past and participle of a verb are one form.
  func isRegular(_ verb: String) -> Bool {
    irregular[verb].map { !Set($0.past).isDisjoint(with: $0.participle) } ?? true
  }

  /// All forms of a verb; of a phrasal one ("pull out") its first word is inflected.
  func forms(of verb: String) -> [(text: String, form: VerbForm)] {
    let parts = verb.split(separator: " ", maxSplits: 1)
    guard let head = parts.first.map(String.init) else { return [] }
    let rest = parts.count > 1 ? " " + parts[1] : ""
    var forms: [(String, VerbForm)] = [(head, .base), (Inflection.thirdPerson(head), .thirdPerson)]
    if let (past, participle) = irregular[head] {
      forms += past.map { ($0, .past) }
      forms += participle.filter { !past.contains($0) }.map { ($0, .participle) }
    } else {
      forms.append((Inflection.past(head), .past))
    }
    forms.append((Inflection.gerund(head), .gerund))
    return forms.map { ($0.0 + rest, $0.1) }
  }

  private static let vowels = Set("aeiou".utf8)

  static func thirdPerson(_ verb: String) -> String {
    let bytes = Array(verb.utf8)
    guard let last = bytes.last else { return verb }
    if last == 121, bytes.count > 1, !vowels.contains(bytes[bytes.count - 2]) { return verb.dropLast() + "ies" }
    for ending in ["s", "x", "z", "ch", "sh", "o"] where verb.hasSuffix(ending) { return verb + "es" }
    return verb + "s"
  }

  static func past(_ verb: String) -> String {
    let bytes = Array(verb.utf8)
    guard let last = bytes.last else { return verb }
    if last == 101 { return verb + "d" }
    if last == 121, bytes.count > 1, !vowels.contains(bytes[bytes.count - 2]) { return verb.dropLast() + "ied" }
    return (doublesLast(bytes) ? verb + String(decoding: [last], as: UTF8.self) : verb) + "ed"
  }

  static func gerund(_ verb: String) -> String {
    let bytes = Array(verb.utf8)
    guard let last = bytes.last else { return verb }
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if last == 101, !verb.hasSuffix("ee"), !verb.hasSuffix("oe"), !verb.hasSuffix("ye") {
      return verb.dropLast() + "ing"
    }
    return (doublesLast(bytes) ? verb + String(decoding: [last], as: UTF8.self) : verb) + "ing"
  }

  /// One syllable, consonant–vowel–consonant: "ban" → "banned"; and the verbs stressed on the last syllable, and
  /// "kidnap", which is not.
  private static func doublesLast(_ bytes: [UInt8]) -> Bool {
    let word = String(decoding: bytes, as: UTF8.self)
    let n = bytes.count
    guard n >= 3 else { return false }
    let (a, b, c) = (bytes[n - 3], bytes[n - 2], bytes[n - 1])
    guard !vowels.contains(c), vowels.contains(b), !vowels.contains(a), c != 119, c != 120, c != 121 else {
      return false
    }
    let syllables = bytes.indices.filter { vowels.contains(bytes[$0]) && ($0 == 0 || !vowels.contains(bytes[$0 - 1])) }
    return syllables.count == 1 || stressedLast.contains(word)
  }

  private static let stressedLast: Set<String> = [
    "admit", "allot", "compel", "commit", "concur", "confer", "control", "defer", "deter", "dispel", "emit", "equip",
    "excel", "expel", "impel", "incur", "infer", "kidnap", "occur",
    "omit", "patrol", "permit", "propel", "rebel", "recur",
    "refer", "regret", "remit", "repel", "submit", "transfer", "transmit",
  ]
}
