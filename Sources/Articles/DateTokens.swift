/// The words, numbers and signs of a date.
enum DateToken: Equatable {
  case number(Int, digits: Int)
  /// In lower case.
  case word(String)
  case sign(Unicode.Scalar)

  /// Splits words into tokens; all dashes are `-`, spaces are left out.
  static func tokens(_ words: some StringProtocol) -> [DateToken] {
    var result: [DateToken] = []
    var word = ""
    var number = (value: 0, digits: 0)
    func endRun() {
      if !word.isEmpty { result.append(.word(word.lowercased())) }
      if number.digits > 0 { result.append(.number(number.value, digits: number.digits)) }
      word = ""
      number = (0, 0)
    }
    for scalar in words.unicodeScalars {
      if let digit = digit(scalar) {
        if !word.isEmpty { endRun() }
        // Longer numbers are no part of a date; the value stays small enough not to overflow.
        number = (number.digits < 18 ? number.value * 10 + digit : number.value, number.digits + 1)
      } else if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
        if number.digits > 0 { endRun() }
        word.unicodeScalars.append(scalar)
      } else {
        endRun()
        guard !scalar.properties.isWhitespace else { continue }
        result.append(.sign(scalar.properties.isDash ? "-" : scalar))
      }
    }
    endRun()
    return result
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    "0"..."9" ~= scalar ? Int(scalar.value) - 48 : nil
  }
}
