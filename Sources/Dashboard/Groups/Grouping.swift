import CrisisModel

/// Grouping the list at hand, and showing one group of it.
extension State {
  mutating func openGroups() {
    guard let list = view.list, let facet = Facet.all(of: list).first else { return }
    let chosen = filter.facets.first { $0.facet.list == list }?.facet
    popup = .groups(GroupPicker(list: list, facet: chosen ?? facet))
  }

  /// Only the rows of a group, in its own list.
  mutating func show(_ group: FacetGroup) {
    popup = nil
    change {
      $0.facets.removeAll { $0.facet == group.value.facet }
      $0.facets.append(group.value)
    }
  }

  /// All groups of the list at hand again.
  mutating func leaveGroups() {
    let list = view.list
    change { $0.facets.removeAll { $0.facet.list == list } }
  }

  /// The groups that the lists's rows are limited to, in words.
  func groupWords(of list: ListKind) -> [String] {
    filter.facets.filter { $0.facet.list == list }.map { FacetWords.value($0, countries) }
  }
}
