import CrisisModel

/// Why each fact of an article was made, in words for people.
struct Explanation {
  var article: Article
  var facts: Facts

  /// The whole explanation; text of the article is cleared of control characters.
  var text: String {
    let records = facts.records.sorted { start(of: $0) < start(of: $1) }
    let parts =
      [head] + records.map { explain(ExplainedRecord($0)) } + [findings, times, mentions].filter { !$0.isEmpty }
    return parts.joined(separator: "\n") + "\n"
  }

  private var head: String {
    var lines = ["\(article.source.path):\(article.source.line): \(clean(article.title ?? "without a title"))"]
    if let date = article.published {
      lines.append("  published \(date.iso) (\(date.originDescription), from “\(clean(date.words))”)")
    } else {
      lines.append("  no date of publication")
    }
    if let date = article.captured { lines.append("  captured \(date.iso) (\(date.originDescription))") }
    if let outlet = article.outlet { lines.append("  outlet \(clean(outlet))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func explain(_ explained: ExplainedRecord) -> String {
    let core = explained.record.core
    var lines = ["\(explained.summary)   rule \(core.evidence.rule)   \(core.identity)"]
    lines += core.evidence.spans.map { "  \(place($0)) “\(quote($0))”" }
    lines += explained.fields.map { "  \(padded($0.name.rawValue)) \(clean($0.value))\(origin($0.name, core))" }
    lines.append("  \(padded("filed")) \(filing(core.filing))")
    if core.modality != .asserted { lines.append("  \(padded("modality")) \(core.modality.rawValue)") }
    let countries = core.countries.map { "\($0.country) (\($0.part.word))" }
    if !countries.isEmpty { lines.append("  \(padded("countries")) \(countries.joined(separator: ", "))") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Where a field came from: the words that state it, or why it was inferred.
  private func origin(_ name: FieldName, _ core: RecordCore) -> String {
    let origins = core.basis.filter { $0.field == name }.map { basis in
      let words = basis.words.map { "“\(quote($0))”" }
      guard let reason = basis.inference else { return "from \(words ?? "the text")" }
      return "? \(clean(reason))" + (words.map { ", from \($0)" } ?? "")
    }
    return origins.isEmpty ? "" : "   \(origins.joined(separator: "; "))"
  }

  private func filing(_ filing: Filing) -> String {
    let day = filing.day.description
    let background = filing.isBackground ? ", background: more than a year older than the article" : ""
    return switch filing.basis {
    case .dated: "\(day), by its own date\(background)"
    case .reported: "\(day), by the article's publication: its own date is missing or contradicted"
    case .captured: "\(day), by the article's capture: no other date is known"
    case .undated: "under no day: no date is known"
    }
  }

  private var findings: String {
    facts.findings.map { finding in
      let words = finding.range.map { " \(place($0)) “\(quote($0))”" } ?? ""
      return "finding \(finding.kind.rawValue)\(words)\n  \(clean(finding.message))\n"
    }.joined()
  }

  private var times: String {
    facts.times.map { "time \(place($0.range)) \($0.type.rawValue) \(clean($0.value)) “\(quote($0.range))”\n" }
      .joined()
  }

  private var mentions: String {
    facts.mentions.map { mention in
      let country = mention.country.map { ", \($0)" } ?? ""
      let words = quote(mention.range)
      return "name \(place(mention.range)) \(mention.kind.rawValue) \(clean(mention.name))\(country) “\(words)”\n"
    }.joined()
  }

  private func start(of record: Record) -> Int { record.core.evidence.spans.map(\.start).min() ?? 0 }

  private func place(_ range: ByteRange) -> String { "\(range.start)-\(range.end)" }

  private func quote(_ range: ByteRange) -> String { clean(article.text.words(at: range)) }

  private func clean(_ text: String) -> String { PlainText.line(text) }

  private func padded(_ name: String) -> String {
    name + String(repeating: " ", count: max(0, 10 - name.utf8.count))
  }
}
