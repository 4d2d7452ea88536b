/// Words of time: `Lexicons/time-words.tsv`.
struct TimeLexicon: Sendable {
  init(_ builder: inout LexiconBuilder) {}
}
