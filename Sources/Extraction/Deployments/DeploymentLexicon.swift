/// Words of deployments.
struct DeploymentLexicon: Sendable {
  init(_ builder: inout LexiconBuilder, inflection: Inflection) {}
}
