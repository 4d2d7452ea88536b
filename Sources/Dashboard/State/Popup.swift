import CrisisModel

/// What asks the reader for words: only one at a time, and it gets the keys.
enum Popup: Hashable, Sendable {
  /// Words at the foot of the screen.
  case prompt(Prompt)
  /// Countries to choose from.
  case picker(CountryPicker)
  /// The keys that work here, or every action by name.
  case menu(CommandMenu)
  /// Themes to choose from.
  case themes(ThemePicker)
  /// A list's groups to choose from.
  case groups(GroupPicker)

  /// The field that typing goes to; the first choice is at the cursor again when it changes.
  var field: TextField {
    get {
      switch self {
      case .prompt(let prompt): prompt.field
      case .picker(let picker): picker.field
      case .menu(let menu): menu.field
      case .themes(let picker): picker.field
      case .groups(let picker): picker.field
      }
    }
    set {
      switch self {
      case .prompt(var prompt):
        (prompt.field, prompt.problem) = (newValue, nil)
        self = .prompt(prompt)
      case .picker(let picker): self = .picker(picker.typed(newValue))
      case .menu(let menu): self = .menu(menu.typed(newValue))
      case .themes(let picker): self = .themes(picker.typed(newValue))
      case .groups(let picker): self = .groups(picker.typed(newValue))
      }
    }
  }

  /// Moves among the choices and stops at both ends.
  mutating func choose(_ step: Int, _ state: State) {
    switch self {
    case .prompt: break
    case .picker(let picker): self = .picker(picker.moved(step, of: picker.choices(state).count))
    case .menu(let menu): self = .menu(menu.moved(step, of: menu.choices(state).count))
    case .themes(let picker): self = .themes(picker.moved(step, of: picker.choices(state).count))
    case .groups(let picker): self = .groups(picker.moved(step, of: picker.choices(state).count))
    }
  }
}

/// A popup that offers choices, narrowed by what is typed.
protocol Choosing {
  var field: TextField { get set }
  /// The choice at the cursor.
  var cursor: Int { get set }
}

extension Choosing {
  fileprivate func typed(_ field: TextField) -> Self {
    var new = self
    (new.field, new.cursor) = (field, 0)
    return new
  }

  fileprivate func moved(_ step: Int, of count: Int) -> Self {
    var new = self
    new.cursor = max(0, min(cursor + step, count - 1))
    return new
  }
}

/// One line of input at the foot.
struct Prompt: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    case dates
    case find
    case write
  }

  let purpose: Purpose
  var field = TextField()
  /// What is wrong with the words.
  var problem: String?
}

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

/// Help or palette: bindings to choose from.
struct CommandMenu: Choosing, Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// `?`: what works here and now, by key.
    case help
    /// `:`: every action, by name, with an argument where it takes one.
    case palette
  }

  let kind: Kind
  var field = TextField()
  var cursor = 0

  /// The name and the argument that were typed into a palette: "country Venezuela".
  var nameAndArgument: (name: String, argument: String?) {
    let parts = field.text.split(separator: " ", maxSplits: 1)
    let argument = parts.count > 1 ? String(parts[1]).trimmed : ""
    return (parts.first.map(String.init) ?? "", argument.isEmpty ? nil : argument)
  }

  /// The bindings that fit what was typed.
  func choices(_ state: State) -> [KeyBinding] {
    switch kind {
    case .help:
      let here = state.keys.bindings.filter { $0.worksNow(state) }
      let typed = field.text.trimmed.lowercased()
      guard !typed.isEmpty else { return here }
      return here.filter { binding in
        binding.keys.contains(field.text.trimmed) || binding.words.lowercased().contains(typed)
          || binding.command.rawValue.contains(typed)
      }
    case .palette:
      let all = state.keys.bindings.filter { $0.places.contains(Places(state.place)) }
      let (name, argument) = nameAndArgument
      guard !name.isEmpty else { return all }
      if argument != nil { return all.filter { $0.command.rawValue == name && $0.argument != nil } }
      let typed = name.lowercased()
      let first = all.filter { $0.command.rawValue.hasPrefix(typed) }
      let rest = all.filter { !$0.command.rawValue.hasPrefix(typed) && $0.words.lowercased().contains(typed) }
      return first + rest
    }
  }
}
