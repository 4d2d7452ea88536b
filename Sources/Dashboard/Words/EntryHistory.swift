import CrisisModel

/// How an entry went, from report to report: "planned 18 Aug → under way 25 Aug → denied by Venezuela 27 Aug".
struct EntryHistory {
  private struct Step {
    let words: String
    let day: Day?
  }

  private let steps: [Step]
  private let context: RowContext

  /// - parameter reports: newest first, as the store gives them.
  init(_ reports: [Report], _ context: RowContext) {
    self.context = context
    var steps: [Step] = []
    for report in reports.reversed() where report.standing != .copy {
      guard let words = EntryHistory.words(report, context), words != steps.last?.words else { continue }
      steps.append(Step(words: words, day: report.article.published))
    }
    self.steps = steps
  }

  /// Nothing where all reports tell the same.
  var words: String? {
    guard steps.count > 1 else { return nil }
    return steps.map { step in
      [step.words, step.day.map { DayWords.brief($0, in: context.year) }].compactMap { $0 }.joined(separator: " ")
    }.joined(separator: " \(context.glyphs.arrow) ")
  }

  /// Figure and status of a report; who denies it, where it is denied.
  private static func words(_ report: Report, _ context: RowContext) -> String? {
    let claimant = report.record.core.claimant
    let names = context.actors(long: true)
    func denied(_ words: String, _ isDenied: Bool) -> String {
      isDenied && !claimant.isOutlet ? "\(words) by \(names.name(of: claimant.actor))" : words
    }
    switch report.record {
    case .deployment(let d):
      let figure = d.quantity.map { QuantityWords.short($0, glyphs: context.glyphs) }
      let status = denied(StatusWords.of(d), d.status == .denied)
      return [figure, status].compactMap { $0 }.joined(separator: " ")
    case .event(let e):
      let figure = e.figures.first.map { figure in
        "\(QuantityWords.short(figure.quantity, glyphs: context.glyphs)) \(figure.kind.rawValue)"
      }
      let status = denied(StatusWords.of(e) ?? "has happened", e.status == .denied)
      return [figure, status].compactMap { $0 }.joined(separator: " ")
    case .statement: return nil
    }
  }
}
