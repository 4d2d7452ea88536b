/// Everything that extraction found in one article, in text order.
public struct Facts: Hashable, Sendable {
  /// Dates and times.
  public var times: [TimeExpression]
  /// Names.
  public var mentions: [Mention]
  /// Words said.
  public var statements: [Statement]
  /// Forces moved.
  public var deployments: [Deployment]
  /// What happened.
  public var events: [Event]
  /// What to doubt, the reader's findings included.
  public var findings: [Finding]
  /// ISO 639-1 code of the language, where recognised.
  public var language: String?

  /// Makes facts; none by default.
  @inlinable
  public init(
    times: [TimeExpression] = [], mentions: [Mention] = [], statements: [Statement] = [],
    deployments: [Deployment] = [], events: [Event] = [], findings: [Finding] = [], language: String? = nil
  ) {
    self.times = times
    self.mentions = mentions
    self.statements = statements
    self.deployments = deployments
    self.events = events
    self.findings = findings
    self.language = language
  }

  /// All records, kind by kind.
  public var records: [Record] {
    deployments.map(Record.deployment) + statements.map(Record.statement) + events.map(Record.event)
  }
}
