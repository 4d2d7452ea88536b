import CrisisModel

/// Facts as the reader lists and explains them.
struct FactWords {
  let countries: CountryTable
  let glyphs: Glyphs
  let text: String

  private var names: ActorWords { ActorWords(countries: countries, long: false) }

  /// "deployment", "statement", "mobilize", "⚠ date".
  func kind(_ fact: ReaderFact) -> String { fact.record.map(kind) ?? "finding" }

  func kind(_ record: Record) -> String {
    switch record {
    case .deployment: "deployment"
    case .statement: "statement"
    case .event: "event"
    }
  }

  /// "US troops 4,000 planned", "Maduro “no way”", "US mobilize", or the finding's sentence.
  func words(_ fact: ReaderFact) -> String {
    switch fact.subject {
    case .record(.statement(let s)):
      "\(speaker(s)): \(fact.spans.first.map { text.words(at: $0) } ?? "")"
    case .record(let record): summary(record)
    case .finding(let finding): "\(FindingRows.words(for: finding.kind)): \(finding.message)"
    }
  }

  /// What a record says without the words of its evidence.
  func summary(_ record: Record) -> String {
    switch record {
    case .deployment(let d):
      let quantity = d.quantity.map { QuantityWords.short($0, glyphs: glyphs) }
      let to = d.to.map { "\(glyphs.arrow) \(names.name(of: $0))" }
      return [d.sender.map(names.name(of:)), quantity, d.formation ?? d.unit.rawValue, to, StatusWords.of(d)]
        .compactMap { $0 }.joined(separator: " ")
    case .statement(let s): return speaker(s)
    case .event(let e):
      let arrow = e.target.map { "\(glyphs.arrow) \(names.name(of: $0))" }
      let negated = e.denial == .negated ? glyphs.negated : ""
      let status = e.denial == .negated ? nil : StatusWords.of(e)
      return [e.actor.map(names.name(of:)), negated + e.category.rawValue, arrow, status]
        .compactMap { $0 }.joined(separator: " ")
    }
  }

  /// "27 Oct 1962, its own date".
  private func filed(_ filing: Filing) -> String {
    switch filing.basis {
    case .dated: "\(DayWords.full(filing.day)), its own date"
    case .reported: "\(DayWords.full(filing.day)), when it was reported"
    case .captured: "\(DayWords.full(filing.day)), when it was captured"
    case .undated: "under no date"
    }
  }

  /// Columns of a speaker, so that a long description leaves room for the words.
  private static let speakerWidth = 24

  private func speaker(_ statement: Statement) -> String {
    guard let actor = statement.speaker else { return "not named" }
    return Measure.cut(actor.kind == .person ? PersonName.short(actor.name) : actor.name, to: FactWords.speakerWidth)
  }

  /// Why it was made: the rule, then each field with its value and the words or the inference that it came from.
  func reasons(_ fact: ReaderFact) -> [(label: String, words: String, isInferred: Bool)] {
    guard let record = fact.record else {
      guard case .finding(let finding) = fact.subject else { return [] }
      return [("finding", finding.message, false)]
    }
    let core = record.core
    var reasons = [("rule", core.evidence.rule, false)]
    if !core.claimant.isOutlet { reasons.append(("according to", core.claimant.actor.name, false)) }
    reasons.append(("filed", filed(core.filing), false))
    for basis in core.basis {
      let value = FieldValues.value(of: basis.field, in: record, names)
      let words = basis.words.map { "“\(text.words(at: $0))”" }
      let reason = [basis.inference, words.map { "from \($0)" }].compactMap { $0 }.joined(separator: ", ")
      let label = basis.field.rawValue + (basis.inference == nil ? "" : "?")
      reasons.append((label, [value, reason].compactMap { $0 }.joined(separator: " "), basis.inference != nil))
    }
    return reasons
  }
}

/// The value of a record's field, as a reason names it.
enum FieldValues {
  static func value(of field: FieldName, in record: Record, _ names: ActorWords) -> String? {
    switch record {
    case .deployment(let d): value(of: field, in: d, names)
    case .statement(let s): value(of: field, in: s, names)
    case .event(let e): value(of: field, in: e, names)
    }
  }

  private static func value(of field: FieldName, in d: Deployment, _ names: ActorWords) -> String? {
    switch field {
    case .actor: d.sender.map(names.name(of:))
    case .quantity: d.quantity?.words
    case .unit: d.formation ?? d.unit.rawValue
    case .from: d.from.map(names.name(of:))
    case .to, .place: d.to.map(names.name(of:))
    case .date: d.date.map { DayWords.span($0.first, $0.last) }
    case .direction: d.direction.rawValue
    case .status: StatusWords.of(d)
    case .claimant: d.core.claimant.actor.name
    case .target, .category, .speaker, .role, .addressee: nil
    }
  }

  private static func value(of field: FieldName, in s: Statement, _ names: ActorWords) -> String? {
    switch field {
    case .speaker, .actor, .claimant: s.speaker?.name
    case .role: s.speaker?.role
    case .addressee, .target: s.addressee.map(names.name(of:))
    case .date: s.date.map { DayWords.span($0.first, $0.last) }
    case .status: s.polarity.rawValue
    case .quantity, .unit, .from, .to, .place, .direction, .category: nil
    }
  }

  private static func value(of field: FieldName, in e: Event, _ names: ActorWords) -> String? {
    switch field {
    case .actor: e.actor.map(names.name(of:))
    case .target, .addressee: e.target.map(names.name(of:))
    case .place, .to, .from: e.place.map(names.name(of:))
    case .date: e.date.map { DayWords.span($0.first, $0.last) }
    case .status: StatusWords.of(e) ?? "has happened"
    case .category: e.category.rawValue
    case .quantity: e.figures.first?.quantity.words
    case .claimant: e.core.claimant.actor.name
    case .unit, .direction, .speaker, .role: nil
    }
  }
}
