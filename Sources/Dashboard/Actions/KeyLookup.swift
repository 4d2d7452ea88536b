/// How keys find their binding.
extension KeyTable {
  /// The binding of a sequence of keys in a place.
  static func binding(for keys: String, in place: Place) -> KeyBinding? {
    byPlace[Places(place).rawValue]?[keys]
  }

  /// Whether some binding of the place begins with these keys and goes on.
  static func isPrefix(_ keys: String, in place: Place) -> Bool {
    byPlace[Places(place).rawValue]?.keys.contains { $0.hasPrefix(keys) && $0 != keys && !$0.hasPrefix("<") } ?? false
  }

  /// Whether a binding does something here and now.
  static func worksNow(_ binding: KeyBinding, _ state: State) -> Bool {
    binding.places.contains(Places(state.place)) && binding.whyNot(state) == nil
  }

  private static let byPlace: [UInt16: [String: KeyBinding]] = {
    var all: [UInt16: [String: KeyBinding]] = [:]
    let places: [Places] = [.entries, .articles, .findings, .countries, .reader, .entry]
    for place in places {
      for binding in bindings where binding.places.contains(place) {
        for key in binding.keys where all[place.rawValue]?[key] == nil {
          all[place.rawValue, default: [:]][key] = binding
        }
      }
    }
    return all
  }()
}
