/// The opening of a wire story's body: "CARACAS, Venezuela, Aug 29, 2025 (Reuters) - ".
struct TextDateline {
  /// "Reuters".
  var agency: String?
  /// "Aug 29, 2025"; `nil` without a year, since nothing is guessed.
  var dateWords: String?

  /// `nil` when the line doesn't open with capitals and end the dateline with a dash soon.
  init?(_ line: String) {
    guard let dash = TextDateline.dash(in: line) else { return nil }
    var head = line[..<dash].trimmingSuffix(while: \.isWhitespace)
    if head.hasSuffix(")"), let open = head.lastIndex(of: "(") {
      agency = String(head[head.index(after: open)...].dropLast())
      head = head[..<open].trimmingSuffix(while: \.isWhitespace)
    }
    let parts = head.split(separator: ",").map { $0.drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace) }
    guard let city = parts.first, TextDateline.isCity(city) else { return nil }
    for start in parts.indices.dropFirst() where dateWords == nil {
      let words = parts[start...].joined(separator: ", ")
      if DateReading(words) != .none { dateWords = words }
    }
  }

  /// Where a dash with spaces around it stands within the first 120 bytes.
  private static func dash(in line: String) -> String.Index? {
    var before: Character?
    for index in line.indices {
      guard line.utf8.distance(from: line.startIndex, to: index) < 120 else { return nil }
      if "-–—".contains(line[index]), before == " " || before == ")" {
        let next = line.index(after: index)
        if next == line.endIndex || line[next] == " " || line[index] != "-" { return index }
      }
      before = line[index]
    }
    return nil
  }

  /// Capitals, as agencies write a city, or a city in capitals with an addition: "MEXICO CITY", "Washington" is not.
  private static func isCity(_ words: Substring) -> Bool {
    guard 2...40 ~= words.utf8.count else { return false }
    return words.contains(where: \.isLetter) && !words.contains(where: \.isLowercase)
  }
}

extension Substring {
  /// Without the characters at the end that fit.
  func trimmingSuffix(while fits: (Character) -> Bool) -> Substring {
    var end = endIndex
    while end > startIndex, fits(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
