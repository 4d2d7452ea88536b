import Cells
import CrisisModel

/// Keys while a popup is open: letters go to its field, arrows to its choices, Enter does it, Escape leaves.
extension State {
  mutating func type(_ key: Key) -> [Effect] {
    guard let popup else { return [] }
    switch key.description {
    case "<Esc>", "<C-c>", "<C-g>":
      if case .themes(let picker) = popup { return leaveThemes(picker) }
      self.popup = nil
    case "<Enter>": return accept(popup)
    case "<Down>", "<C-n>": choose(1)
    case "<Up>", "<C-p>": choose(-1)
    case "<PageDown>": choose(10)
    case "<PageUp>": choose(-10)
    case "<Tab>": mark()
    case "<S-Tab>":
      guard case .groups(var picker) = popup else { break }
      picker.turn(by: -1)
      self.popup = .groups(picker)
    case "<Backspace>" where popup.field.text.isEmpty:
      if case .themes(let picker) = popup { return leaveThemes(picker) }
      self.popup = nil
    default: edit(key)
    }
    return previewTheme()
  }

  private mutating func edit(_ key: Key) {
    switch key.description {
    case "<Backspace>": popup?.field.deleteBackward()
    case "<Delete>": popup?.field.deleteForward()
    case "<C-w>": popup?.field.deleteWord()
    case "<C-u>": popup?.field.deleteToStart()
    case "<Left>", "<C-b>": popup?.field.move(by: -1)
    case "<Right>", "<C-f>": popup?.field.move(by: 1)
    case "<Home>", "<C-a>": popup?.field.moveToStart()
    case "<End>", "<C-e>": popup?.field.moveToEnd()
    default: if case .character(let character) = key { popup?.field.insert(String(character)) }
    }
  }

  /// Moves among the choices of the popup.
  mutating func choose(_ step: Int) {
    guard var popup else { return }
    popup.choose(step, self)
    self.popup = popup
  }

  /// Tab: marks a country to be shown with others; completes a command's name.
  private mutating func mark() {
    switch popup {
    case .picker(var picker):
      let choices = picker.choices(self)
      guard choices.indices.contains(picker.cursor) else { return }
      let country = choices[picker.cursor]
      if let at = picker.marked.firstIndex(of: country) {
        picker.marked.remove(at: at)
      } else {
        picker.marked.append(country)
      }
      picker.field = TextField()
      popup = .picker(picker)
    case .menu(var menu) where menu.kind == .palette:
      let choices = menu.choices(self)
      guard choices.indices.contains(menu.cursor), menu.nameAndArgument.argument == nil else { return }
      menu.field = TextField(choices[menu.cursor].command.rawValue + " ")
      menu.cursor = 0
      popup = .menu(menu)
    case .groups(var picker):
      picker.turn(by: 1)
      popup = .groups(picker)
    case .menu, .prompt, .themes, nil: break
    }
  }

  private mutating func accept(_ popup: Popup) -> [Effect] {
    switch popup {
    case .prompt(var prompt):
      if prompt.purpose == .write {
        self.popup = nil
        let path = prompt.field.text.trimmed
        return path.isEmpty ? [] : write(path)
      }
      let isTaken = prompt.purpose == .dates ? filterByDates(prompt.field.text) : true
      if prompt.purpose == .find { find(prompt.field.text) }
      guard !isTaken else {
        self.popup = nil
        return []
      }
      (prompt.problem, notice) = (notice, nil)
      self.popup = .prompt(prompt)
    case .picker(let picker):
      let choices = picker.choices(self)
      let chosen = choices.indices.contains(picker.cursor) ? choices[picker.cursor] : nil
      let isOnlyMarked = picker.field.text.trimmed.isEmpty && !picker.marked.isEmpty
      guard isOnlyMarked || chosen != nil else {
        notice = "no country is called “\(picker.field.text.trimmed)”"
        return []
      }
      self.popup = nil
      var wanted = picker.marked == filter.countries && !isOnlyMarked ? [] : picker.marked
      if let chosen, !isOnlyMarked, !wanted.contains(chosen) { wanted.append(chosen) }
      change { $0.countries = wanted }
    case .groups(let picker):
      let choices = picker.choices(self)
      guard choices.indices.contains(picker.cursor) else { return [] }
      show(choices[picker.cursor])
    case .themes:
      self.popup = nil
      notice = "theme = \"\(theme)\" in config.toml keeps it"
    case .menu(let menu):
      let choices = menu.choices(self)
      guard choices.indices.contains(menu.cursor) else { return [] }
      self.popup = nil
      let argument = menu.kind == .palette ? menu.nameAndArgument.argument : nil
      return perform(choices[menu.cursor].command, argument: argument)
    }
    return []
  }
}
