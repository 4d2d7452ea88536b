import CrisisModel

/// Everything that extraction knows before it reads: built once from the tables of `Lexicons/`, shared by all workers.
public struct Lexicons: Sendable {
  /// Countries, for the dashboard and the command line too.
  public let countries: CountryTable
  let vocabulary: Vocabulary
  /// Classes of each word of the vocabulary.
  let classes: [WordClass]
  let verbs: VerbLexicon
  let reality: RealityLexicon
  let words: CommonWords
  let names: NameLexicon
  let times: TimeLexicon
  let statements: StatementLexicon
  let deployments: DeploymentLexicon
  let events: EventLexicon

  /// The tables that are read, by file name.
  public static let tableNames = [
    "countries.tsv", "equipment.tsv", "event-phrases.tsv", "event-verbs.tsv", "function-words.tsv",
    "irregular-verbs.tsv", "leaders.tsv", "movement.tsv", "names.tsv", "offices.tsv", "organisations.tsv", "peoples.tsv",
    "particles.tsv", "places.tsv", "reality.tsv", "regions.tsv", "saying.tsv", "time-words.tsv", "verbs.tsv",
  ]

  /// Builds the lexicons from the tables' contents; what is wrong in them is left out and said.
  public static func load(_ tables: [LexiconTable]) -> (lexicons: Lexicons, problems: [LexiconProblem]) {
    var builder = LexiconBuilder(tables: tables)
    FunctionWords.load(&builder)
    let inflection = Inflection(&builder)
    let countries = CountryLexicon.load(&builder)
    let words = CommonWords(&builder)
    var verbs = VerbLexicon(&builder, inflection: inflection)
    let reality = RealityLexicon(&builder, &verbs, inflection: inflection)
    let names = NameLexicon(&builder, countries: countries)
    let times = TimeLexicon(&builder)
    let statements = StatementLexicon(&builder, inflection: inflection)
    let deployments = DeploymentLexicon(&builder, &verbs, inflection: inflection)
    let events = EventLexicon(&builder, &verbs, inflection: inflection)
    let lexicons = Lexicons(
      countries: countries, vocabulary: builder.vocabulary, classes: builder.allClasses, verbs: verbs,
      reality: reality, words: words, names: names, times: times, statements: statements, deployments: deployments, events: events)
    return (lexicons, builder.problems)
  }

  /// The classes of a token's word; none for numbers, marks and unknown words.
  @inline(__always)
  func classes(_ token: Token) -> WordClass {
    token.kind == .word || token.kind == .clitic
      ? (token.word >= 0 ? classes[Int(token.word)] : []) : []
  }
}
