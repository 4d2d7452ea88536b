import Cells
import CrisisModel

/// The lines of an entry with its reports side by side, in columns as wide as the reports need.
struct EntryPane {
  /// Below this width a report takes two lines.
  static let narrow = 96

  let view: EntryView
  let width: Int
  let context: RowContext
  private var outletWidth = 6
  private var figureWidth = 4
  private var claimWidth = 8

  init(view: EntryView, width: Int, context: RowContext) {
    self.view = view
    self.width = width
    self.context = context
    for report in view.reports {
      outletWidth = max(outletWidth, Measure.width(EntryPane.outlet(report)))
      figureWidth = max(figureWidth, Measure.width(figure(report)))
      claimWidth = max(claimWidth, Measure.width(claim(report)))
    }
    outletWidth = min(outletWidth, width / 6)
    figureWidth = min(figureWidth, width / 5)
    claimWidth = min(claimWidth, width / 4)
  }

  private var names: ActorWords { context.actors(long: true) }

  /// Rows for what it is, above the reports.
  static let headHeight = 2

  /// Rows for the selected report's words, the counts and the rule, below the reports.
  static func footHeight(in content: Rect) -> Int { content.rows >= 18 ? 8 : content.rows >= 8 ? 3 : 0 }

  /// Reports that fit.
  static func visibleReports(in content: Rect) -> Int {
    let lines = content.rows - headHeight - footHeight(in: content)
    return max(1, content.columns < narrow ? lines / 2 : lines)
  }

  /// "United States → Caribbean, ships": what the entry is.
  var title: String {
    switch view.entry.lead {
    case .deployment(let d):
      let to = d.to.map { " \(context.glyphs.arrow) \(names.name(of: $0))" } ?? ""
      let from = d.from.map { " \(context.glyphs.leaves) \(names.name(of: $0))" } ?? ""
      return (d.sender.map(names.name(of:)) ?? context.glyphs.none) + from + to + ", \(d.unit.rawValue)"
    case .statement(let s):
      let about = names.description(role: s.speaker?.role, country: s.speaker?.country)
      return [s.speaker?.name ?? "speaker not named", about].filter { !$0.isEmpty }.joined(separator: ", ")
    case .event(let e):
      let target = e.target.map { " \(context.glyphs.arrow) \(names.name(of: $0))" } ?? ""
      return (e.actor.map(names.name(of:)) ?? context.glyphs.none) + target + ": \(e.category.rawValue)"
    }
  }

  /// One line (two where it is narrow) for a report: date, outlet, figure, how it stands, words, claimant.
  func lines(_ report: Report) -> [Line] {
    let isCopy = report.standing == .copy
    let words = isCopy ? "(the same text)" : report.clause
    let role: Role = isCopy ? .dim : .text
    var line = Line()
    line.add(report.article.published.map(DayWords.full) ?? "no date", at: 2, width: 11, .dim)
    if width < EntryPane.narrow {
      let figureRoom = min(Measure.width(figure(report)), max(0, width - 26))
      line.add(figure(report), endingAt: width - 4, width: figureRoom, .figure)
      line.add(sign(report), endingAt: width - 1, width: 2, .differs)
      line.add(EntryPane.outlet(report), at: 15, width: width - 15 - figureRoom - 6)
      var second = Line()
      let claimRoom = min(Measure.width(claim(report)), width / 2)
      second.add(claim(report), endingAt: width - 1, width: claimRoom, .dim)
      second.add(words, at: 4, width: width - claimRoom - 7, role)
      return [line, second]
    }
    var column = 15
    line.add(EntryPane.outlet(report), at: column, width: outletWidth)
    column += outletWidth + 2
    line.add(figure(report), endingAt: column + figureWidth, width: figureWidth, .figure)
    column += figureWidth + 1
    line.add(sign(report), at: column, width: 2, .differs)
    column += 3
    line.add(claim(report), at: width - claimWidth - 1, width: claimWidth, .dim)
    line.add(words, at: column, width: width - column - claimWidth - 3, role)
    return [line]
  }

  private static func outlet(_ report: Report) -> String { report.article.outlet ?? report.article.source.path }

  private func claim(_ report: Report) -> String {
    let claimant = report.record.core.claimant
    return claimant.isOutlet ? "own account" : "according to \(claimant.actor.name)"
  }

  /// The figure of a deployment, else how far it has come.
  private func figure(_ report: Report) -> String {
    switch report.record {
    case .deployment(let d): d.quantity?.words ?? StatusWords.of(d)
    case .statement(let s): s.kind.rawValue
    case .event(let e): e.figures.first.map { "\($0.quantity.words) \($0.kind.rawValue)" } ?? StatusWords.of(e) ?? ""
    }
  }

  private func sign(_ report: Report) -> String {
    switch report.standing {
    case .differs: context.glyphs.differs
    case .update: "u"
    case .agrees, .copy: ""
    }
  }

  /// "4 reports · 3 texts · 1 claimant".
  var counts: String {
    let entry = view.entry
    return [
      NumberWords.counted(entry.reports, "report"), NumberWords.counted(entry.texts, "text"),
      NumberWords.counted(entry.claimants, "claimant"),
    ].joined(separator: " \(context.glyphs.dot) ")
  }
}
