/// What the letters of a phrase in a table say of how it stands in a text. One pass over its bytes: the tables of names
/// have tens of thousands of phrases, and every command waits for them.
struct PhraseLetters {
  /// Two to five capitals and nothing else but dots and spaces: "US", "U.N.".
  private(set) var areShortCapitals = false
  /// Some word begins with a small letter: "Idlib province".
  private(set) var beginSmall = false

  init(_ phrase: String) {
    var count = 0
    var areCapitals = true
    var isWordStart = true
    for byte in phrase.utf8 {
      if byte == 32 {
        isWordStart = true
        continue
      }
      if isWordStart, 97...122 ~= byte { beginSmall = true }
      isWordStart = false
      guard byte != 46 else { continue }
      count += 1
      if !(65...90 ~= byte) { areCapitals = false }
    }
    areShortCapitals = areCapitals && 2...5 ~= count
  }
}
