/// A canvas as text, for tests and for `screen`.
extension Canvas {
  /// Its rows with a line end after each, blanks at the end of a row left out.
  public var text: String {
    var text = ""
    for row in 0..<size.rows {
      text += line(row)
      text += "\n"
    }
    return text
  }

  /// A row as text, without the blanks at its end.
  public func line(_ row: Int) -> String {
    var text = ""
    var blanks = 0
    for cell in self.row(row) where cell.width > 0 {
      if cell.glyph == .space {
        blanks += 1
        continue
      }
      text += String(repeating: " ", count: blanks)
      blanks = 0
      text.unicodeScalars.append(contentsOf: cell.glyph.scalars)
    }
    return text
  }

  /// Its styles as text: one letter a cell, `.` for the plain style, then what each letter stands for.
  ///
  /// Letters are given in order of appearance, so that an expected dump can be read and compared:
  ///
  /// ```
  /// aa.bbb
  /// a  bold
  /// b  fg 1, underline
  /// ```
  public var styles: String {
    var known: [Style: Character] = [.plain: "."]
    var order: [Style] = []
    var text = ""
    for row in 0..<size.rows {
      for cell in self.row(row) {
        if known[cell.style] == nil {
          known[cell.style] = Canvas.letter(order.count)
          order.append(cell.style)
        }
        text.append(known[cell.style] ?? "?")
      }
      text += "\n"
    }
    for style in order { text += "\(known[style] ?? "?")  \(style.description)\n" }
    return text
  }

  private static func letter(_ index: Int) -> Character {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    return index < letters.count ? letters[index] : "?"
  }
}

extension Style: CustomStringConvertible {
  /// "fg 1, bg #202020, bold"; "plain".
  public var description: String {
    var words: [String] = []
    if foreground != .default { words.append("fg \(foreground)") }
    if background != .default { words.append("bg \(background)") }
    if attributes.contains(.bold) { words.append("bold") }
    if attributes.contains(.dim) { words.append("dim") }
    if attributes.contains(.italic) { words.append("italic") }
    if attributes.contains(.underline) { words.append("underline") }
    if attributes.contains(.reverse) { words.append("reverse") }
    return words.isEmpty ? "plain" : words.joined(separator: ", ")
  }
}

extension Color: CustomStringConvertible {
  /// "default", "12", "#ff8800".
  public var description: String {
    switch self {
    case .default: "default"
    case .indexed(let index): String(index)
    case .rgb(let red, let green, let blue): "#" + [red, green, blue].map(Color.hex).joined()
    }
  }

  private static func hex(_ value: UInt8) -> String {
    (value < 16 ? "0" : "") + String(value, radix: 16)
  }
}
