import CrisisModel

/// What the reader collects over a session, in the order of picking.
struct Basket: Hashable, Sendable {
  private(set) var items: [BasketItem] = []
  private var identities: Set<Identity> = []

  /// Items that it holds at most.
  static let limit = 1_000

  var isEmpty: Bool { items.isEmpty }
  var count: Int { items.count }
  var isFull: Bool { items.count >= Basket.limit }

  func contains(_ identity: Identity) -> Bool { identities.contains(identity) }

  mutating func add(_ item: BasketItem) {
    guard !isFull, identities.insert(item.identity).inserted else { return }
    items.append(item)
  }

  mutating func remove(_ identity: Identity) {
    guard identities.remove(identity) != nil else { return }
    items.removeAll { $0.identity == identity }
  }

  /// The first item whose sentence is not known yet.
  var wanting: BasketItem? { items.first(where: \.needsSentence) }

  /// Takes the text that an item stands in.
  mutating func take(_ article: Article?, for identity: Identity) {
    guard let index = items.firstIndex(where: { $0.identity == identity }) else { return }
    items[index].take(article)
  }
}
