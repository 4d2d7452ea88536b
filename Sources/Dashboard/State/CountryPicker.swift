import CrisisModel

/// The picker of countries: typing narrows by name, demonym, capital or code.
struct CountryPicker: Choosing, Hashable, Sendable {
  var field = TextField()
  var cursor = 0
  /// Countries that are marked to be shown together.
  var marked: [CountryCode]

  /// Countries that fit what was typed: an exact name first, then the busiest, then the table's order.
  func choices(_ state: State) -> [CountryCode] {
    let typed = field.text.trimmed
    let tallies = (state.tallies.all ?? []).map(\.country)
    guard !typed.isEmpty else { return tallies }
    var rank: [CountryCode: Int] = [:]
    for (index, country) in tallies.enumerated() { rank[country] = index }
    let matching = state.countries.matching(typed).map(\.code)
    let exact = state.countries.country(named: typed)
    let listed = tallies.filter { $0.description.lowercased().hasPrefix(typed.lowercased()) }
    var seen: Set<CountryCode> = []
    let all = ((exact.map { [$0] } ?? []) + matching + listed).filter { seen.insert($0).inserted }
    let (head, rest) = (exact.map { [$0] } ?? [], all.filter { $0 != exact })
    return head + rest.filter { rank[$0] != nil }.sorted { rank[$0, default: 0] < rank[$1, default: 0] }
      + rest.filter { rank[$0] == nil }
  }
}
