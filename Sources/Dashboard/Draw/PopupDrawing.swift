import Cells
import CrisisModel

extension Painter {
  mutating func paintPopup(_ popup: Popup, _ state: State, _ layout: Layout) {
    switch popup {
    case .prompt(let prompt): paintPrompt(prompt, state)
    case .picker(let picker): paintPicker(picker, state)
    case .menu(let menu): paintMenu(menu, state)
    case .themes(let picker): paintThemes(picker, state)
    case .groups(let picker): paintGroups(picker, state)
    }
  }

  /// The last line of the screen as a field, with what it understands, or what is wrong with it, at the right.
  private mutating func paintPrompt(_ prompt: Prompt, _ state: State) {
    let rect = canvas.bounds.row(max(0, state.size.rows - 1))
    clear(rect)
    let (label, forms) =
      switch prompt.purpose {
      case .dates: ("dates: ", "2025-08-01..2025-08-29, 2025-08, Aug 2025, 14d")
      case .write: ("write to: ", "notes.md, or .txt")
      case .find: (state.reader == nil ? "words: " : "find: ", "")
      }
    let hint = prompt.problem ?? forms
    let hintWidth = min(Measure.width(hint), max(0, rect.columns - 30))
    paintField(prompt.field, label: label, in: rect.inset(left: 1, right: hintWidth + 2), base: .text)
    var line = Line()
    line.add(hint, endingAt: rect.columns - 1, width: hintWidth, prompt.problem == nil ? .dim : .errorText)
    paint(line, in: rect)
  }

  private mutating func paintPicker(_ picker: CountryPicker, _ state: State) {
    let choices = picker.choices(state)
    let size = Size(columns: 64, rows: 20)
    let box = paintWindow(size, title: "Filter by country", right: NumberWords.grouped(choices.count))
    var list = box
    let field = list.cutTop(box.rows > 5 ? 2 : 1)
    let foot = list.cutBottom(box.rows > 9 ? 2 : 0)
    paintField(
      picker.field, label: box.columns >= 50 ? "name, people, capital or code: " : "name: ",
      in: field.inset(left: min(2, max(0, field.columns - 30))), base: .popup)
    paint(pickerHead(width: list.columns), in: field.row(1), base: .popup)
    if choices.isEmpty { paint(.of("no country is called so", at: 2, width: 40, .dim), in: list.row(0), base: .popup) }
    var tallies: [CountryCode: CountryTally] = [:]
    for tally in state.tallies.all ?? [] { tallies[tally.country] = tally }
    paintChoices(choices, picker.cursor, in: list, state) { country in
      var line = Line()
      line.add(picker.marked.contains(country) ? "+" : "", at: 2, width: 1, .accent)
      line.add(country.description, at: 4, width: 2, .dim)
      line.add(state.countries.name(of: country), at: 8, width: list.columns - (list.columns >= 50 ? 36 : 18))
      Painter.add(tallies[country], to: &line, width: list.columns, state)
      return line
    }
    let keys = "\(state.glyphs.enter) filter  \(state.glyphs.tab) several together  esc back"
    paint(.of(keys, at: 2, width: box.columns - 3, .dim), in: foot.row(1), base: .popup)
  }

  private mutating func paintThemes(_ picker: ThemePicker, _ state: State) {
    let choices = picker.choices(state)
    let box = paintWindow(
      Size(columns: 44, rows: state.themes.count + 6), title: "Theme", right: NumberWords.grouped(choices.count))
    var list = box
    let field = list.cutTop(box.rows > 5 ? 2 : 1)
    let foot = list.cutBottom(box.rows > 7 ? 2 : 0)
    paintField(picker.field, label: "name: ", in: field.inset(left: min(2, max(0, field.columns - 20))), base: .popup)
    if choices.isEmpty { paint(.of("no theme is called so", at: 2, width: 40, .dim), in: list.row(0), base: .popup) }
    paintChoices(choices, picker.cursor, in: list, state) { .of($0, at: 2, width: list.columns - 3) }
    let keys = "\(state.glyphs.enter) take it  esc as before"
    paint(.of(keys, at: 2, width: box.columns - 3, .dim), in: foot.row(1), base: .popup)
  }

  /// The choices around the cursor, a line each.
  mutating func paintChoices<Choice>(
    _ choices: [Choice], _ cursor: Int, in list: Rect, _ state: State, _ line: (Choice) -> Line
  ) {
    let first = max(0, min(cursor - list.rows / 2, choices.count - list.rows))
    let shown = choices.dropFirst(first).prefix(max(0, list.rows)).map(line)
    for (offset, line) in shown.enumerated() {
      let (rect, isChosen) = (list.row(offset), first + offset == cursor)
      paint(line, in: rect, highlight: isChosen ? .focused : .none, base: .popup)
      if isChosen { paintCursor(in: rect, isFocused: true, glyphs: state.glyphs) }
    }
  }

  /// Columns for events, forces and quotes; events alone where it is narrow.
  private static func pickerColumns(width: Int) -> [(words: String, count: KeyPath<CountryTally, Int>, end: Int)] {
    guard width >= 50 else { return [("events", \.events, width - 1)] }
    return [("events", \.events, width - 17), ("forces", \.deployments, width - 9), ("quotes", \.quotes, width - 1)]
  }

  private func pickerHead(width: Int) -> Line {
    var line = Line()
    for column in Painter.pickerColumns(width: width) { line.add(column.words, endingAt: column.end, width: 8, .dim) }
    return line
  }

  private static func add(_ tally: CountryTally?, to line: inout Line, width: Int, _ state: State) {
    for column in Painter.pickerColumns(width: width) {
      let count = tally?[keyPath: column.count] ?? 0
      let words = state.tallies.all == nil ? state.glyphs.ellipsis : count == 0 ? state.glyphs.none : "\(count)"
      line.add(words, endingAt: column.end, width: 8, count == 0 ? .dim : .figure)
    }
  }

  private mutating func paintMenu(_ menu: CommandMenu, _ state: State) {
    let choices = menu.choices(state)
    let isHelp = menu.kind == .help
    let here = CommandMenu(kind: menu.kind).choices(state).count
    let right = choices.count == here ? "\(here)" : "\(choices.count) of \(here)"
    let size = Size(columns: min(88, state.size.columns - 2), rows: min(40, state.size.rows - 3))
    let box = paintWindow(size, title: isHelp ? "? Help" : ": Actions", right: right)
    var list = box
    let field = list.cutTop(box.rows > 5 ? 2 : 1)
    let legend = isHelp && box.rows >= 16 && menu.field.text.isEmpty ? SignLegend.lines(state.glyphs) : []
    let foot = list.cutBottom(legend.isEmpty ? 0 : legend.count + 1)
    paintField(
      menu.field, label: isHelp ? box.columns >= 40 ? "type to search: " : "?" : ":",
      in: field.inset(left: min(2, max(0, field.columns - 30))), base: .popup)
    if choices.isEmpty {
      paint(.of("nothing here is called so", at: 2, width: 40, .dim), in: list.row(0), base: .popup)
    }
    paintChoices(choices, menu.cursor, in: list, state) { binding in
      isHelp ? Painter.helpLine(binding, list.columns, state) : Painter.paletteLine(binding, list.columns, state)
    }
    for (offset, words) in legend.enumerated() {
      paint(.of(words, at: 2, width: box.columns - 3, .dim), in: foot.row(offset + 1), base: .popup)
    }
  }

  private static func helpLine(_ binding: KeyBinding, _ width: Int, _ state: State) -> Line {
    var line = Line()
    let keyWidth = min(20, width / 3)
    line.add(binding.keys.joined(separator: " "), at: 2, width: keyWidth - 1, .footerKey)
    let name = width >= 60 ? ":" + binding.command.rawValue : ""
    line.add(name, endingAt: width - 1, width: 18, .dim)
    line.add(binding.words, at: 2 + keyWidth, width: width - keyWidth - (name.isEmpty ? 3 : 22))
    return line
  }

  private static func paletteLine(_ binding: KeyBinding, _ width: Int, _ state: State) -> Line {
    var line = Line()
    let reason = binding.whyNot(state)
    let nameWidth = min(24, width / 3)
    let name = ([binding.command.rawValue] + (binding.argument.map { [$0] } ?? [])).joined(separator: " ")
    line.add(name, at: 2, width: nameWidth, reason == nil ? .footerKey : .dim)
    line.add(binding.keys.first ?? "", endingAt: width - 1, width: 12, .dim)
    line.add(reason ?? binding.words, at: 4 + nameWidth, width: width - nameWidth - 18, reason == nil ? .text : .dim)
    return line
  }
}

/// The signs on screen, in words.
enum SignLegend {
  static func lines(_ glyphs: Glyphs) -> [String] {
    [
      "\(glyphs.texts) texts  \(glyphs.differs) figures differ  \(glyphs.negated.trimmed) is not so  "
        + "\(glyphs.finding) finding  ? a field is inferred",
      "r filed by its report  b background  ~ not told as fact  u changed  d disputed",
    ]
  }
}
