/// Numbers as the reader sees them.
enum NumberWords {
  /// Grouped in threes: "12,400".
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text += String(UnicodeScalar(digit))
    }
    return text
  }

  /// Grouped below a million, then "4.5 M", "3 B": never rounded where a digit would be lost.
  static func compact(_ number: Int) -> String {
    for (unit, name) in [(1_000_000_000, "B"), (1_000_000, "M")] where number >= unit {
      let tenths = number / (unit / 10)
      guard tenths * (unit / 10) == number else { break }
      return tenths % 10 == 0 ? "\(tenths / 10) \(name)" : "\(tenths / 10).\(tenths % 10) \(name)"
    }
    return grouped(number)
  }

  /// "43k", "4.5M": shorter still, and as exact.
  static func tight(_ number: Int) -> String {
    if number >= 1_000_000 { return compact(number).filter { $0 != " " } }
    return number >= 1_000 && number % 1_000 == 0 ? "\(number / 1_000)k" : grouped(number)
  }

  /// "1 article", "12,400 articles".
  static func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? one : many ?? one + "s")"
  }

  /// "4 s", "3 min", "2 h".
  static func duration(seconds: Int) -> String {
    switch seconds {
    case ..<90: "\(max(1, seconds)) s"
    case ..<5400: "\((seconds + 30) / 60) min"
    default: "\((seconds + 1800) / 3600) h"
    }
  }
}
