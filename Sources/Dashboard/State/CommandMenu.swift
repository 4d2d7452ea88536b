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
