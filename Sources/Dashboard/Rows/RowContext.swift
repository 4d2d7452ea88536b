import CrisisModel

/// What rows need to know of the state to say themselves.
struct RowContext: Hashable, Sendable {
  let countries: CountryTable
  let glyphs: Glyphs
  /// The newest day of publication: the year that goes without saying, and where "ahead" begins.
  let newest: Day?

  var year: Int? { newest?.civil.year }

  init(_ state: State) {
    countries = state.countries
    glyphs = state.glyphs
    newest = state.summary?.newest
  }

  func actors(long: Bool) -> ActorWords { ActorWords(countries: countries, long: long) }

  /// "2▣": texts, copies folded.
  func texts(_ entry: Entry) -> String { "\(entry.texts)\(glyphs.texts)" }

  /// The signs of an entry that stand in a column of their own, the weightiest last, next to the texts.
  /// `≠` and `¬` stand beside the words that they change.
  func signs(_ entry: Entry) -> String {
    var signs = ""
    if entry.marks.contains(.background) { signs += "b" }
    if entry.marks.contains(.reported) { signs += "r" }
    if entry.lead.core.modality != .asserted { signs += "~" }
    if entry.marks.contains(.changed) { signs += "u" }
    if entry.marks.contains(.disputed) { signs += "d" }
    if entry.marks.contains(.inferred) { signs += "?" }
    if entry.marks.contains(.finding) { signs += glyphs.finding }
    return signs
  }
}
