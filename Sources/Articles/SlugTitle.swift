/// A title from a slug: "u-s-troop-deployment-sparks-maduro-s-response-" → "U.S. troop deployment sparks Maduro's response".
///
/// Words that the body writes with a capital inside its sentences, and never without, get it here too.
enum SlugTitle {
  /// Readable words.
  static func title(_ slug: String, body: String) -> String {
    var words: [String] = []
    var pieces = slug.split(separator: "-").map(String.init)[...]
    while let piece = pieces.popFirst() {
      if let next = pieces.first, let abbreviation = abbreviations["\(piece)-\(next)"] {
        pieces.removeFirst()
        words.append(abbreviation)
      } else if let last = words.last, endings.contains(piece), takesEnding(last, piece) {
        words[words.count - 1] = "\(last)'\(piece)"
      } else {
        words.append(piece)
      }
    }
    let capitals = capitalised(in: body)
    let written = words.map { word -> String in
      let parts = word.split(separator: "'", maxSplits: 1)
      guard let stem = parts.first, let capital = capitals[String(stem)] else { return word }
      return capital + word.dropFirst(stem.count)
    }
    let title = written.joined(separator: " ")
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  private static let abbreviations = ["u-s": "U.S.", "u-k": "U.K.", "u-n": "U.N.", "e-u": "E.U.", "d-c": "D.C."]
  private static let endings: Set<String> = ["s", "t", "ll", "re", "ve"]

  /// "don-t" is "don't", "maduro-s" is "Maduro's", but no other word takes a "t".
  private static func takesEnding(_ word: String, _ ending: String) -> Bool {
    switch ending {
    case "s": word.count > 1
    case "t": word.hasSuffix("n")
    default: ["i", "you", "he", "she", "it", "we", "they", "there", "who"].contains(word)
    }
  }

  /// Words of the body's beginning that have a capital inside a sentence and are never written without.
  private static func capitalised(in body: String) -> [String: String] {
    var capitals: [String: String] = [:]
    var small: Set<String> = []
    var beginsSentence = true
    for word in body.prefix(20_000).split(whereSeparator: \.isWhitespace) {
      let bare = word.drop { !$0.isLetter }.prefix { $0.isLetter }
      guard let first = bare.first else { continue }
      let key = bare.lowercased()
      if first.isLowercase {
        small.insert(key)
      } else if !beginsSentence, word.first == first, capitals[key] == nil {
        capitals[key] = String(bare)
      }
      beginsSentence = word.contains { ".!?:“”\"".contains($0) }
    }
    return capitals.filter { !small.contains($0.key) }
  }
}
