import Cells
import CrisisModel

/// The lines of an entry with its reports side by side.
struct EntryPane {
  /// Below this width a report takes two lines.
  static let narrow = 80

  /// Reports that fit.
  static func visibleReports(in content: Rect) -> Int {
    let lines = content.rows - headHeight - ruleHeight
    return max(1, content.columns < narrow ? lines / 2 : lines)
  }

  static let headHeight = 2
  static let ruleHeight = 3

  let view: EntryView
  let width: Int
  let context: RowContext

  private var names: ActorWords { context.actors(long: true) }

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
    var line = Line()
    let date = report.article.published.map(DayWords.full) ?? "no date"
    let outlet = report.article.outlet ?? report.article.source.path
    line.add(date, at: 2, width: 11, .dim)
    let isCopy = report.standing == .copy
    let words = isCopy ? "(the same text)" : report.clause
    let claimant = report.record.core.claimant
    let claim = claimant.isOutlet ? "its own account" : "according to \(claimant.actor.name)"
    if width < EntryPane.narrow {
      line.add(outlet, at: 15, width: max(6, width - 34), .text)
      line.add(figure(report), endingAt: width - 3, width: 14, .figure)
      line.add(sign(report), at: width - 2, width: 2, .differs)
      return [line, .of("\(words) (\(claim))", at: 4, width: width - 5, isCopy ? .dim : .text)]
    }
    let outletWidth = min(24, width / 6)
    let figureWidth = max(9, min(24, width / 6))
    line.add(outlet, at: 15, width: outletWidth)
    line.add(figure(report), at: 17 + outletWidth, width: figureWidth, .figure)
    line.add(sign(report), at: 18 + outletWidth + figureWidth, width: 2, .differs)
    let start = 21 + outletWidth + figureWidth
    let claimWidth = width / 4
    line.add(words, at: start, width: width - start - claimWidth - 3, isCopy ? .dim : .text)
    line.add(claim, at: width - claimWidth - 1, width: claimWidth, .dim)
    return [line]
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
