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
