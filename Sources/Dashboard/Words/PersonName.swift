/// What a person is called where there is little room.
enum PersonName {
  /// Words in the middle of names that have no capital.
  private static let particles: Set<Substring> = [
    "abu", "al", "ben", "bin", "bint", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "e", "el", "ibn", "la",
    "le", "ter", "van", "von", "y",
  ]

  /// The last word of a name: "Maduro". The head of a description says more than its end ("two people briefed on the
  /// deployment"), so that one stays as it is and is cut at its end.
  static func short(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let last = words.last, !isDescription(words) else { return name }
    return String(last)
  }

  private static func isDescription(_ words: [Substring]) -> Bool {
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    let middle = words.dropFirst().dropLast()
    return isLowercase(first) || isLowercase(last)
      || middle.contains { isLowercase($0) && !particles.contains($0) }
  }

  private static func isLowercase(_ word: Substring) -> Bool { word.first?.isLowercase ?? false }
}
