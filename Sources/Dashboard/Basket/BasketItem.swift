import CrisisModel

/// Something that the reader put into the basket: a record, a finding or an article, with all that a note of it needs.
struct BasketItem: Hashable, Sendable {
  /// Of the record, the finding or the article.
  let identity: Identity
  /// What it is: "deployment: US → Caribbean 4,000 troops planned".
  let heading: String
  /// Its words in the text, verbatim; empty for a whole article.
  let words: String
  /// The claimant, where it is another one than the outlet.
  var claimant: String?
  /// Its article; `nil` for a file that could not be read.
  var label: ArticleLabel?
  /// Where it stands, when no article is known.
  var place = ""
  /// The evidence whose sentence is to be quoted; `nil` when the words say all.
  var evidence: Evidence?
  /// The whole sentence, once the text was looked at.
  var sentence: String?

  /// The best quotation that is at hand.
  var quotation: String { sentence ?? words }

  /// Whether its sentence has still to be looked up.
  var needsSentence: Bool { evidence != nil && sentence == nil }

  /// Takes the sentence out of the article's text; the words stay where the article is gone.
  mutating func take(_ article: Article?) {
    guard let evidence else { return }
    let text = evidence.inTitle ? article?.title : article?.text
    let found = text?.words(at: evidence.sentence) ?? ""
    sentence = found.isEmpty ? words : found
  }
}

/// Makes items of what is on screen.
struct BasketMaker {
  let countries: CountryTable
  let glyphs: Glyphs

  /// The item of a row of a list.
  func item(_ row: Row) -> BasketItem {
    switch row {
    case .entry(let entry): item(entry.lead, clause: entry.clause, entry.article)
    case .article(let article):
      BasketItem(
        identity: row.basketIdentity, heading: "article: \(article.label.title ?? article.label.source.path)",
        words: "", label: article.label)
    case .finding(let finding):
      BasketItem(
        identity: row.basketIdentity,
        heading: "finding: \(FindingRows.words(for: finding.finding.kind)): \(finding.finding.message)",
        words: finding.words, label: finding.article, place: FindingRows.place(finding))
    }
  }

  /// The item of one report of an entry.
  func item(_ report: Report) -> BasketItem { item(report.record, clause: report.clause, report.article) }

  /// The item of a fact in an article that is open.
  func item(_ fact: ReaderFact, in article: Article) -> BasketItem {
    let text = fact.inTitle ? article.title ?? "" : article.text
    let words = fact.spans.map { text.words(at: $0) }.joined(separator: " … ")
    let label = ArticleLabel(article)
    guard let record = fact.record else {
      let heading = FactWords(countries: countries, glyphs: glyphs, text: text).words(fact)
      return BasketItem(identity: fact.basketIdentity, heading: "finding: " + heading, words: words, label: label)
    }
    var item = item(record, clause: words, label)
    item.take(article)
    return item
  }

  private func item(_ record: Record, clause: String, _ label: ArticleLabel) -> BasketItem {
    let facts = FactWords(countries: countries, glyphs: glyphs, text: "")
    let core = record.core
    return BasketItem(
      identity: core.identity, heading: "\(facts.kind(record)): \(facts.summary(record))", words: clause,
      claimant: core.claimant.isOutlet ? nil : core.claimant.actor.name, label: label, evidence: core.evidence)
  }
}

extension Row {
  /// What tells it from others in the basket: the record, whichever pane it is picked in.
  var basketIdentity: Identity {
    switch self {
    case .entry(let entry): entry.lead.core.identity
    case .article(let article): article.label.identity
    case .finding(let row): row.finding.basketIdentity
    }
  }
}

extension ReaderFact {
  /// What tells it from others in the basket.
  var basketIdentity: Identity {
    switch subject {
    case .record(let record): record.core.identity
    case .finding(let finding): finding.basketIdentity
    }
  }
}

extension Finding {
  /// The same in the list of findings and in the text.
  fileprivate var basketIdentity: Identity {
    .article(key: "finding \(kind) \(message)", ordinal: range?.start ?? 0)
  }
}
