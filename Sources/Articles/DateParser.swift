import CrisisModel

/// Reads dates as people and programs write them. All of the words must fit; what is left over makes it no date.
struct DateParser {
  private var tokens: [DateToken]
  private var index = 0

  init(_ words: some StringProtocol) { tokens = DateToken.tokens(words) }

  mutating func parse() -> DateReading {
    // "sexta-feira, " is two of them.
    while case .word(let word)? = peek, DateWords.weekdays.contains(word) {
      index += 1
      skip(signs: ",.-")
    }
    let start = index
    for form in [DateParser.yearFirst, DateParser.compact, DateParser.dayMonthName, DateParser.monthNameDay] {
      index = start
      if let moment = form(&self), let full = takeTail(moment) { return .moment(full) }
    }
    index = start
    return numeric()
  }

  // MARK: Forms of the day

  /// 2025-08-29, 2025/8/29, 2025.08.29.
  private static func yearFirst(_ p: inout DateParser) -> DateMoment? {
    guard let year = p.number(4...4), let sign = p.takeSign("-/."), let month = p.number(1...2),
      p.takeSign(String(sign)) != nil, let day = p.number(1...2)
    else { return nil }
    return Day(year: year, month: month, day: day).map { DateMoment(day: $0) }
  }

  /// 20250829, as in GDELT's 20250829T101500Z.
  private static func compact(_ p: inout DateParser) -> DateMoment? {
    guard let number = p.number(8...8) else { return nil }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100).map { DateMoment(day: $0) }
  }

  /// 29 August, 2025; 29th of August 2025; 29. August 2025; 29 de agosto de 2025; 29-Aug-2025.
  private static func dayMonthName(_ p: inout DateParser) -> DateMoment? {
    guard let day = p.number(1...2) else { return nil }
    p.skip(words: DateWords.ordinalEndings)
    p.skip(signs: ".-º°")
    p.skip(words: DateWords.links)
    guard let month = p.month() else { return nil }
    p.skip(signs: ".,-")
    p.skip(words: DateWords.links)
    guard let year = p.number(4...4) else { return nil }
    return Day(year: year, month: month, day: day).map { DateMoment(day: $0) }
  }

  /// August 29, 2025; Aug. 29th 2025; Aug 29 10:00:00 UTC 2025 (as `date` prints).
  private static func monthNameDay(_ p: inout DateParser) -> DateMoment? {
    guard let month = p.month() else { return nil }
    p.skip(signs: ".")
    guard let day = p.number(1...2) else { return nil }
    p.skip(words: DateWords.ordinalEndings)
    p.skip(signs: ",.")
    let beforeTime = p.index
    if let year = p.number(4...4) { return Day(year: year, month: month, day: day).map { DateMoment(day: $0) } }
    p.index = beforeTime
    var moment = DateMoment(day: Day(number: 0))
    guard let seconds = p.time() else { return nil }
    moment.seconds = seconds
    moment.offset = p.zone()
    guard let year = p.number(4...4), let date = Day(year: year, month: month, day: day) else { return nil }
    moment.day = date
    return moment
  }

  /// 29.08.2025 is day first wherever dots are used; 29/08/2025 and 08/29/2025 are told apart by numbers above 12.
  private mutating func numeric() -> DateReading {
    guard let first = number(1...2), let sign = takeSign("/.-"), let second = number(1...2),
      takeSign(String(sign)) != nil, let year = number(4...4)
    else { return .none }
    let dayFirst = Day(year: year, month: second, day: first)
    let monthFirst = sign == "." ? nil : Day(year: year, month: first, day: second)
    guard let day = dayFirst ?? monthFirst, let full = takeTail(DateMoment(day: day)) else { return .none }
    if let dayFirst, let monthFirst, dayFirst != monthFirst {
      return .ambiguous(dayFirst: dayFirst, monthFirst: monthFirst)
    }
    return .moment(full)
  }

  // MARK: What follows the day

  /// Time, zone and remarks in parentheses up to the end; `nil` when anything else follows.
  private mutating func takeTail(_ moment: DateMoment) -> DateMoment? {
    var moment = moment
    skip(signs: ",-|.")
    skip(words: DateWords.timeLinks)
    if moment.seconds == nil, let seconds = time() {
      moment.seconds = seconds
      skip(signs: ",")
      moment.offset = zone()
    }
    while takeSign("(") != nil {
      let inside = zone()
      if moment.offset == nil, moment.seconds != nil { moment.offset = inside }
      while index < tokens.count, peek != .sign(")") { index += 1 }
      guard takeSign(")") != nil else { return nil }
    }
    skip(signs: ".,")
    return index == tokens.count ? moment : nil
  }

  /// 10:00, 10:00:00.5, 10h30, 5 p.m., 101500.
  private mutating func time() -> Int? {
    let start = index
    guard case .number(var hour, let digits)? = peek else { return nil }
    index += 1
    var (minute, second) = (0, 0)
    if digits == 6 {
      (hour, minute, second) = (hour / 10_000, hour / 100 % 100, hour % 100)
    } else if digits <= 2, takeSign(":.") != nil || takeWord("h"), let m = number(2...2) {
      minute = m
      if takeSign(":") != nil {
        guard let s = number(2...2) else { return rewind(to: start) }
        second = s
        if takeSign(".,") != nil { _ = number(1...9) }
      }
    } else if digits > 2 || !isHalfOfDay(peek) {
      return rewind(to: start)
    }
    if let afternoon = halfOfDay() {
      guard 1...12 ~= hour else { return rewind(to: start) }
      hour = hour % 12 + (afternoon ? 12 : 0)
    }
    guard hour < 24, minute < 60, second <= 60 else { return rewind(to: start) }
    return hour * 3600 + minute * 60 + min(second, 59)
  }

  /// Z, UTC, GMT+0200, +02:00, EDT: minutes east of UTC.
  private mutating func zone() -> Int? {
    let start = index
    var named: Int?
    if case .word(let word)? = peek {
      guard let minutes = DateWords.zones[word] else { return nil }
      index += 1
      named = minutes
      guard word == "utc" || word == "gmt" else { return named }
    }
    let beforeSign = index
    guard let sign = takeSign("+-"), case .number(let value, let digits)? = peek else {
      index = named == nil ? start : beforeSign
      return named
    }
    index += 1
    var minutes = digits > 2 ? value / 100 * 60 + value % 100 : value * 60
    if digits <= 2, takeSign(":") != nil { minutes += number(2...2) ?? 0 }
    guard digits <= 4, minutes <= 14 * 60 else { return rewind(to: start) }
    return sign == "-" ? -minutes : minutes
  }

  private func isHalfOfDay(_ token: DateToken?) -> Bool {
    guard case .word(let word)? = token else { return false }
    return ["am", "pm", "a", "p"].contains(word)
  }

  /// True for p.m.
  private mutating func halfOfDay() -> Bool? {
    guard case .word(let word)? = peek, isHalfOfDay(peek) else { return nil }
    let start = index
    index += 1
    if word.utf8.count == 1 {
      skip(signs: ".")
      guard takeWord("m") else {
        index = start
        return nil
      }
    }
    skip(signs: ".")
    return word.hasPrefix("p")
  }

  // MARK: Tokens

  private var peek: DateToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func rewind(to start: Int) -> Int? {
    index = start
    return nil
  }

  private mutating func number(_ length: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let digits)? = peek, length.contains(digits) else { return nil }
    index += 1
    return value
  }

  private mutating func month() -> Int? {
    guard case .word(let word)? = peek, let month = DateWords.months[word] else { return nil }
    index += 1
    return month
  }

  private mutating func takeSign(_ signs: String) -> Unicode.Scalar? {
    guard case .sign(let sign)? = peek, signs.unicodeScalars.contains(sign) else { return nil }
    index += 1
    return sign
  }

  private mutating func takeWord(_ wanted: String) -> Bool {
    guard peek == .word(wanted) else { return false }
    index += 1
    return true
  }

  private mutating func skip(signs: String) { while takeSign(signs) != nil {} }

  private mutating func skip(words: Set<String>) {
    while case .word(let word)? = peek, words.contains(word) { index += 1 }
  }
}
