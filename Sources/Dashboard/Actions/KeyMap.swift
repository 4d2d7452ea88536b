import Cells

/// The keys of this user: the table, with what the settings change in it.
///
/// ```swift
/// let (keys, problems) = KeyMap.reading(["yank": ["Y"]])
/// ```
public struct KeyMap: Sendable {
  /// All bindings, in the order of the help.
  public let bindings: [KeyBinding]
  private let byCommand: [Command: KeyBinding]
  private let byPlace: [UInt16: [String: KeyBinding]]
  private let changes: [Command: [String]]

  /// The keys of the table.
  public static let standard = KeyMap([:])

  /// The table with other keys for some commands; an empty list takes a command's keys away.
  init(_ changes: [Command: [String]]) {
    self.changes = changes
    bindings = KeyTable.bindings.map { binding in
      changes[binding.command].map(binding.with(keys:)) ?? binding
    }
    byCommand = Dictionary(bindings.map { ($0.command, $0) }) { first, _ in first }
    var byPlace: [UInt16: [String: KeyBinding]] = [:]
    for place in Places.each {
      for binding in bindings where binding.places.contains(place) {
        for key in binding.keys where byPlace[place.rawValue]?[key] == nil {
          byPlace[place.rawValue, default: [:]][key] = binding
        }
      }
    }
    self.byPlace = byPlace
  }

  /// The binding of a command; each has exactly one.
  func binding(of command: Command) -> KeyBinding? { byCommand[command] }

  /// The binding of a sequence of keys in a place.
  func binding(for keys: String, in place: Place) -> KeyBinding? { byPlace[Places(place).rawValue]?[keys] }

  /// Whether some binding of the place begins with these keys and goes on.
  func isPrefix(_ keys: String, in place: Place) -> Bool {
    byPlace[Places(place).rawValue]?.keys.contains { $0.hasPrefix(keys) && $0 != keys && !$0.hasPrefix("<") } ?? false
  }
}

extension KeyMap: Hashable {
  /// Alike when the settings change the same.
  public static func == (a: KeyMap, b: KeyMap) -> Bool { a.changes == b.changes }

  /// By what the settings change.
  public func hash(into hasher: inout Hasher) { hasher.combine(changes) }
}

extension KeyMap {
  /// The keys with the changes of a settings file: names of commands, as the palette knows them, with their keys.
  ///
  /// - returns: the keys, and what is wrong with the changes; a change that is wrong is left out.
  public static func reading(_ settings: [String: [String]]) -> (keys: KeyMap, problems: [String]) {
    var changes: [Command: [String]] = [:]
    var problems: [String] = []
    for (name, keys) in settings.sorted(by: { $0.key < $1.key }) {
      guard let command = Command(rawValue: name) else {
        problems.append("there is no command “\(name)”; the palette (:) lists them")
        continue
      }
      do {
        changes[command] = try keys.map { Key.text(try Key.keys($0)) }.filter { !$0.isEmpty }
      } catch {
        problems.append("keys of “\(name)”: \(error)")
      }
    }
    let map = KeyMap(changes)
    return (map, problems + map.clashes)
  }

  /// Keys that mean two things in one place, and keys that can't be reached because a shorter one comes first.
  private var clashes: [String] {
    var problems: Set<String> = []
    for place in Places.each {
      var owner: [String: Command] = [:]
      let here = bindings.filter { $0.places.contains(place) }
      for binding in here {
        for key in binding.keys {
          if let other = owner[key], other != binding.command {
            let names = [other.rawValue, binding.command.rawValue].sorted()
            problems.insert("\(key) means both “\(names[0])” and “\(names[1])”")
          }
          owner[key] = binding.command
        }
      }
      for (key, command) in owner where !key.hasPrefix("<") {
        for (longer, other) in owner where longer.hasPrefix(key) && longer != key {
          problems.insert("\(longer) of “\(other.rawValue)” is never reached: \(key) is “\(command.rawValue)”")
        }
      }
    }
    return problems.sorted()
  }
}
