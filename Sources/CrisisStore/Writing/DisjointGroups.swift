import CrisisModel

/// Union-find over texts that look for a group and over groups that stand.
struct DisjointGroups {
  /// A text that looks for its group.
  struct LooseText {
    var article: Int64
    var identity: Int64
    var sketch: TextSketch
    /// The group that it had before.
    var group: Int64?
  }

  private(set) var loose: [LooseText] = []
  private var places: [Int64: Int] = [:]
  /// Nodes: first one for each loose text, then one for each standing group.
  private var parent: [Int] = []
  private var groupNodes: [Int64: Int] = [:]
  private var textNodes: [Int] = []

  /// Standing groups that a loose text has joined.
  var joinedGroups: Int { groupNodes.count }

  mutating func addLoose(_ article: Int64, _ identity: Int64, _ sketch: TextSketch, _ group: Int64?) {
    places[article] = loose.count
    loose.append(LooseText(article: article, identity: identity, sketch: sketch, group: group))
    textNodes.append(newNode())
  }

  func place(ofArticle article: Int64) -> Int? { places[article] }

  mutating func join(_ a: Int, _ b: Int) { unite(textNodes[a], textNodes[b]) }

  mutating func join(_ text: Int, group: Int64) {
    let node = groupNodes[group] ?? newNode()
    groupNodes[group] = node
    unite(textNodes[text], node)
  }

  mutating func areJoined(_ a: Int, _ b: Int) -> Bool { root(textNodes[a]) == root(textNodes[b]) }

  mutating func isJoined(_ text: Int, group: Int64) -> Bool {
    groupNodes[group].map { root(textNodes[text]) == root($0) } ?? false
  }

  /// How many components there are.
  var componentCount: Int { parent.indices.count { parent[$0] == $0 } }

  /// The name of each loose text's component: the least identity in it. A standing group's name is its least.
  mutating func names() -> [Int64] {
    var least: [Int: Int64] = [:]
    func note(_ root: Int, _ identity: Int64) { least[root] = min(least[root] ?? identity, identity) }
    for (place, text) in loose.enumerated() { note(root(textNodes[place]), text.identity) }
    for (group, node) in groupNodes { note(root(node), group) }
    return loose.indices.map { least[root(textNodes[$0])] ?? loose[$0].identity }
  }

  /// Standing groups whose component has another name now, with that name.
  func renamedGroups(_ names: [Int64]) -> [(group: Int64, name: Int64)] {
    var byRoot: [Int: Int64] = [:]
    for place in loose.indices { byRoot[findRoot(textNodes[place])] = names[place] }
    return groupNodes.compactMap { group, node in
      guard let name = byRoot[findRoot(node)], name != group else { return nil }
      return (group, name)
    }.sorted { $0.group < $1.group }
  }

  private mutating func newNode() -> Int {
    parent.append(parent.count)
    return parent.count - 1
  }

  private mutating func unite(_ a: Int, _ b: Int) {
    let (first, second) = (root(a), root(b))
    parent[max(first, second)] = min(first, second)
  }

  private mutating func root(_ node: Int) -> Int {
    let top = findRoot(node)
    var next = node
    while parent[next] != top {
      let above = parent[next]
      parent[next] = top
      next = above
    }
    return top
  }

  private func findRoot(_ node: Int) -> Int {
    var top = node
    while parent[top] != top { top = parent[top] }
    return top
  }
}
