/// Themes to choose from: the one under the cursor is on screen already.
struct ThemePicker: Choosing, Hashable, Sendable {
  var field = TextField()
  var cursor: Int
  /// The theme to return to.
  let original: String

  /// Names that fit what was typed.
  func choices(_ state: State) -> [String] {
    let typed = field.text.trimmed.lowercased()
    return typed.isEmpty ? state.themes : state.themes.filter { $0.lowercased().contains(typed) }
  }
}

extension State {
  mutating func pickTheme(_ name: String?) -> [Effect] {
    guard let name else {
      popup = .themes(ThemePicker(cursor: themes.firstIndex(of: theme) ?? 0, original: theme))
      return []
    }
    guard themes.contains(name) else {
      notice = "no theme is called “\(name)”; there are: \(themes.joined(separator: ", "))"
      return []
    }
    return use(name)
  }

  /// Shows the theme under the cursor of the picker.
  mutating func previewTheme() -> [Effect] {
    guard case .themes(let picker) = popup else { return [] }
    let choices = picker.choices(self)
    return choices.indices.contains(picker.cursor) ? use(choices[picker.cursor]) : []
  }

  /// The theme that was there before the picker.
  mutating func leaveThemes(_ picker: ThemePicker) -> [Effect] {
    popup = nil
    return use(picker.original)
  }

  private mutating func use(_ name: String) -> [Effect] {
    guard name != theme else { return [] }
    theme = name
    return [.useTheme(name)]
  }
}
