/// What a word does in a clause that tells an event: column `uses` of `Lexicons/event-words.tsv`, which explains each.
struct EventWordUse: OptionSet, Sendable {
  let rawValue: UInt16

  static let carrier = EventWordUse(rawValue: 1 << 0)
  static let receiver = EventWordUse(rawValue: 1 << 1)
  static let needsObject = EventWordUse(rawValue: 1 << 2)
  static let steers = EventWordUse(rawValue: 1 << 3)
  static let state = EventWordUse(rawValue: 1 << 4)
  static let standing = EventWordUse(rawValue: 1 << 5)
  static let official = EventWordUse(rawValue: 1 << 6)
  static let part = EventWordUse(rawValue: 1 << 7)
  static let tells = EventWordUse(rawValue: 1 << 8)
  static let towards = EventWordUse(rawValue: 1 << 9)
  static let mishap = EventWordUse(rawValue: 1 << 10)
  static let silence = EventWordUse(rawValue: 1 << 11)
  static let fulfilled = EventWordUse(rawValue: 1 << 12)
  static let force = EventWordUse(rawValue: 1 << 13)
  static let ends = EventWordUse(rawValue: 1 << 14)

  /// The uses by the names that the table gives them.
  static let names: [String: EventWordUse] = [
    "carrier": .carrier, "receiver": .receiver, "needs-object": .needsObject, "steers": .steers, "state": .state,
    "standing": .standing, "official": .official, "part": .part, "tells": .tells, "towards": .towards,
    "mishap": .mishap, "silence": .silence, "fulfilled": .fulfilled, "force": .force, "ends": .ends,
  ]
}
