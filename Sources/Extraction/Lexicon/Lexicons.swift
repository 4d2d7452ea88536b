import CrisisModel

/// Everything that extraction knows before it reads: built once from the tables of `Lexicons/`, shared by all workers.
///
/// A class, so that handing it to a rule costs one reference and not a copy of every table.
public final class Lexicons: Sendable {
  /// Countries, for the dashboard and the command line too.
  public let countries: CountryTable
  let vocabulary: Vocabulary
  /// Classes of each word of the vocabulary.
  let classes: [WordClass]
  let verbs: VerbLexicon
  let reality: RealityLexicon
  let words: CommonWords
  let quantities: QuantityLexicon
  let casualties: CasualtyLexicon
  /// Phrases in which an outlet speaks of itself, with whether they count anywhere in a sentence.
  let boilerplate: PhraseTrie<Bool>
  let languages: LanguageLexicon
  let institutions: InstitutionLexicon
  let names: NameLexicon
  let times: TimeLexicon
  let statements: StatementLexicon
  let deployments: DeploymentLexicon
  let events: EventLexicon

  private init(
    builder: LexiconBuilder, countries: CountryTable, verbs: VerbLexicon, reality: RealityLexicon, words: CommonWords,
    quantities: QuantityLexicon, casualties: CasualtyLexicon, boilerplate: PhraseTrie<Bool>,
    languages: LanguageLexicon, institutions: InstitutionLexicon, names: NameLexicon, times: TimeLexicon,
    statements: StatementLexicon,
    deployments: DeploymentLexicon, events: EventLexicon
  ) {
    vocabulary = builder.vocabulary
    classes = builder.allClasses
    self.countries = countries
    self.verbs = verbs
    self.reality = reality
    self.words = words
    self.quantities = quantities
    self.casualties = casualties
    self.boilerplate = boilerplate
    self.languages = languages
    self.institutions = institutions
    self.names = names
    self.times = times
    self.statements = statements
    self.deployments = deployments
    self.events = events
  }

  /// The tables that are read, by file name.
  public static let tableNames = [
    "boilerplate.tsv", "casualties.tsv", "countries.tsv", "equipment.tsv", "event-categories.tsv",
    "event-phrases.tsv", "event-verbs.tsv", "event-words.tsv", "function-words.tsv", "institutions.tsv",
    "irregular-verbs.tsv", "languages.tsv", "leaders.tsv", "movement.tsv", "name-words.tsv", "names.tsv",
    "number-words.tsv",
    "offices.tsv", "organisations.tsv", "peoples.tsv",
    "particles.tsv", "places.tsv", "reality.tsv", "regions.tsv", "ruling-groups.tsv", "saying.tsv",
    "successions.tsv", "time-words.tsv", "verbs.tsv",
  ]

  /// Builds the lexicons from the tables' contents; what is wrong in them is left out and said.
  public static func load(_ tables: [LexiconTable]) -> (lexicons: Lexicons, problems: [LexiconProblem]) {
    var builder = LexiconBuilder(tables: tables)
    FunctionWords.load(&builder)
    let inflection = Inflection(&builder)
    let countries = CountryLexicon.load(&builder)
    let words = CommonWords(&builder)
    let quantities = QuantityLexicon(&builder)
    let casualties = CasualtyLexicon(&builder)
    let languages = LanguageLexicon(&builder)
    let institutions = InstitutionLexicon(&builder)
    var boilerplate = PhraseTrie<Bool>()
    for row in builder.rows("boilerplate.tsv") {
      let words = builder.phrase(row[0])
      guard let first = words.first else { continue }
      builder.add(.boilerplateStart, to: first)
      boilerplate.insert(words, row[1] == "anywhere")
    }
    var verbs = VerbLexicon(&builder, inflection: inflection)
    let reality = RealityLexicon(&builder, &verbs, inflection: inflection)
    let names = NameLexicon(&builder, countries: countries)
    let times = TimeLexicon(&builder)
    let statements = StatementLexicon(&builder, inflection: inflection)
    let deployments = DeploymentLexicon(&builder, &verbs, inflection: inflection)
    let events = EventLexicon(&builder, &verbs, inflection: inflection)
    let lexicons = Lexicons(
      builder: builder, countries: countries, verbs: verbs, reality: reality, words: words, quantities: quantities,
      casualties: casualties, boilerplate: boilerplate, languages: languages, institutions: institutions, names: names,
      times: times,
      statements: statements,
      deployments: deployments, events: events)
    return (lexicons, builder.problems)
  }

  /// The classes of a token's word; none for numbers, marks and unknown words.
  @inline(__always)
  func classes(_ token: Token) -> WordClass {
    token.kind == .word || token.kind == .clitic
      ? (token.word >= 0 ? classes[Int(token.word)] : []) : []
  }
}
