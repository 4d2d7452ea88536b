/// Words of statements.
struct StatementLexicon: Sendable {
  init(_ builder: inout LexiconBuilder, inflection: Inflection) {}
}
