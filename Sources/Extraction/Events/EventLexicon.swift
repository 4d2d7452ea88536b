/// Words of events.
struct EventLexicon: Sendable {
  init(_ builder: inout LexiconBuilder, inflection: Inflection) {}
}
