import CrisisModel

/// Article → facts: pure, no I/O, no clock. One extractor serves any number of workers; each has a workspace.
///
///     let (lexicons, problems) = Lexicons.load(tables)
///     let extractor = Extractor(lexicons: lexicons)
///     var workspace = extractor.makeWorkspace()
///     let facts = extractor.extract(article, using: &workspace)
///
/// Never fails on text: it returns what it found, with findings.
public struct Extractor: Sendable {
  let lexicons: Lexicons

  /// How many bytes of a text are read for facts; `nil` for all. A longer text is cut at a space, with a finding: no
  /// article is a book, and an index should not wait minutes for a file that repeats itself half a million times.
  public var textLimit: Int?

  /// Whether a noun phrase behind a verb of saying counts as a statement: "denied the charges", "welcomed the accord". A
  /// corpus of attributions counts it; a list of quotes does without, since nobody's words are in it and the event of
  /// denying or welcoming tells the same.
  public var countsStances: Bool

  /// Makes an extractor.
  public init(lexicons: Lexicons, textLimit: Int? = nil, countsStances: Bool = true) {
    self.lexicons = lexicons
    self.textLimit = textLimit
    self.countsStances = countsStances
  }

  /// Memory for one worker.
  public func makeWorkspace() -> Workspace { Workspace() }

  /// The facts of an article's text.
  ///
  /// - parameter after: told when a stage has run. The extractor knows no clock; a benchmark does.
  public func extract(
    _ article: Article, using workspace: inout Workspace, after: (ExtractionStage) -> Void = { _ in }
  ) -> Facts {
    prepare(article, &workspace)
    Tokenizer(vocabulary: lexicons.vocabulary).run(&workspace)
    after(.tokens)
    let language = LanguageStage(lexicons: lexicons).run(&workspace)
    after(.language)
    guard language == "en" else {
      return Facts(findings: article.findings + workspace.findings, language: language)
    }
    SentenceSplitter(classes: lexicons.classes).run(&workspace)
    let unpaired = QuotePairing().run(&workspace)
    BoilerplateStage(lexicons: lexicons).run(&workspace)
    after(.sentences)
    NameStage(lexicons: lexicons).run(&workspace)
    after(.names)
    TimeStage(lexicons: lexicons).run(&workspace)
    ContradictionStage(lexicons: lexicons).run(&workspace)
    after(.times)
    StatementStage(lexicons: lexicons).run(&workspace)
    after(.statements)
    DeploymentStage(lexicons: lexicons).run(&workspace)
    after(.deployments)
    EventStage(lexicons: lexicons).run(&workspace)
    after(.events)
    FindingStage(lexicons: lexicons).run(&workspace, unpairedQuotes: unpaired)
    defer { after(.facts) }
    return collect(article, &workspace)
  }

  private func prepare(_ article: Article, _ workspace: inout Workspace) {
    workspace.reset()
    workspace.article = ArticleFrame(
      identity: article.identity, published: article.published?.day, captured: article.captured?.day,
      outlet: article.outlet)
    workspace.bytes.removeAll(keepingCapacity: true)
    var text = article.text
    text.withUTF8 { workspace.bytes.append(contentsOf: $0) }
    if let textLimit, workspace.bytes.count > textLimit { cut(&workspace, at: textLimit) }
  }

  private func cut(_ workspace: inout Workspace, at limit: Int) {
    let end = workspace.bytes[..<limit].lastIndex { $0 == 32 || $0 == 10 } ?? 0
    let left = workspace.bytes.count - end
    workspace.bytes.removeLast(left)
    workspace.findings.append(
      Finding(
        kind: .truncated, range: ByteRange(end, end + left),
        message: "facts are read from the first \(end) bytes of the text alone; the \(left) bytes behind are only shown"
      ))
  }

  private func collect(_ article: Article, _ workspace: inout Workspace) -> Facts {
    Facts(
      times: workspace.times.map(\.expression),
      mentions: MentionList(lexicons: lexicons).mentions(workspace),
      statements: countsStances ? workspace.statements : workspace.statements.filter { !$0.isStance },
      deployments: workspace.deployments, events: workspace.events,
      findings: article.findings + workspace.findings, language: "en")
  }
}
