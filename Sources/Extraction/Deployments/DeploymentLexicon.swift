/// Words of deployments.
struct DeploymentLexicon: Sendable {
  init(_ builder: inout LexiconBuilder, _ verbs: inout VerbLexicon, inflection: Inflection) {}
}
