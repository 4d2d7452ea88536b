import CrisisModel

/// An entry with what the sources say, side by side.
struct EntryView: Hashable, Sendable {
  /// The entry as the list showed it.
  var entry: Entry
  /// Its reports; `nil` until they come.
  var detail: EntryDetail?
  /// Whether its reports have to be asked for.
  var isStale = true
  /// Whether the store no longer has it.
  var isGone = false
  /// The selected report.
  var cursor = 0
  /// The first report on screen.
  var top = 0

  /// The report to select when they come, if not the first.
  private var wanted: Identity?

  init(_ entry: Entry, selecting wanted: Identity? = nil) {
    self.entry = entry
    self.wanted = wanted
  }

  /// Reports that are asked for at most.
  static let reportLimit = 200

  var reports: [Report] { detail?.reports ?? [] }

  var selected: Report? { reports.indices.contains(cursor) ? reports[cursor] : nil }

  /// Takes the reports; the cursor stays on its record.
  mutating func take(_ answer: EntryDetail?) {
    guard let answer else {
      isGone = true
      return
    }
    let identity = selected?.record.core.identity ?? wanted
    (detail, entry, isGone) = (answer, answer.entry, false)
    cursor = answer.reports.firstIndex { $0.record.core.identity == identity } ?? 0
  }
}
