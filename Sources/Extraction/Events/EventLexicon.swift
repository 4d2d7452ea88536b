/// Words of events.
struct EventLexicon: Sendable {
  init(_ builder: inout LexiconBuilder, _ verbs: inout VerbLexicon, inflection: Inflection) {}
}
