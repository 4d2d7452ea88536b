/// What a word or mark can say in a time expression. Raw names are those of `Lexicons/time-words.tsv`.
enum TimeWordKind: String, CaseIterable {
  /// No part of a time expression.
  case none
  // Words of the table.
  case month, weekday, weekdays, unit, units, number, multiplier, vague, half, article, the, ordinal, season
  case daypart, dayparts, clock, meridiem, zone, era, deictic, reference, adjective, relative, part, partnoun
  case adverb, each, per, of, and, to, `in`, ago, later, before, approximator, limiter, ending, name, often, old, long,
    span, holiday
  /// First word of a phrase, without a sense of its own.
  case opener
  // Tokens that no table lists.
  case digits, decimal, numeral, decade, comma, dash, slash, colon, period, apostrophe

  /// Whether no expression begins with it, phrases of the table apart.
  var onlyGoesOn: Bool {
    switch self {
    case .none, .of, .and, .to, .in, .ago, .before, .old, .long, .span, .comma, .dash, .slash, .colon, .period,
      .meridiem, .zone, .partnoun, .ending, .opener, .name, .often:
      true
    default: false
    }
  }
}

/// The sense of one token for the grammar of times: its kind and its value (month 1–12, weekday 1–7, raw value of
/// a `TimeUnit`, of a `Season`, of a `DayPart`, a number …).
struct TimeWord {
  var kind: TimeWordKind
  var value: Int

  static let none = TimeWord(kind: .none, value: 0)
}
