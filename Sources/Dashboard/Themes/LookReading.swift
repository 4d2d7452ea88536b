import Cells
import TOMLKit

/// Reads the palette and the roles of one file; what is wrong is kept as problems.
struct LookReading {
  private let file: ThemeFile
  private(set) var palette: [String: Paint]
  private(set) var problems: [ThemeProblem] = []

  /// Makes a reading.
  ///
  /// - parameter palette: colours by name that the file may use besides those of its own palette.
  init(file: ThemeFile, palette: [String: Paint]) {
    self.file = file
    self.palette = palette
  }

  /// Reads the palette.
  mutating func readPalette() {
    for (name, value) in file.palette { palette[name] = paint(value, at: name) }
  }

  /// Reads the roles.
  mutating func looks() -> [Role: Look] {
    var looks: [Role: Look] = [:]
    for (name, value) in file.roles {
      guard let role = Role(rawValue: name) else {
        report(.unknownRole(name, nearest: NearestName.of(name, among: Role.allCases.map(\.rawValue))), at: name)
        continue
      }
      looks[role] = look(value, at: name)
    }
    return looks
  }

  private mutating func look(_ value: TOMLValueConvertible, at name: String) -> Look {
    var look = Look()
    guard let table = value.table else {
      look.foreground = paint(value, at: name)
      return look
    }
    for (key, value) in table {
      switch key {
      case "fg": look.foreground = paint(value, at: name)
      case "bg": look.background = paint(value, at: name)
      case "attributes": look.attributes = attributes(value, at: name)
      case "mono": look.monoAttributes = attributes(value, at: name)
      default:
        report(.unknownKey(key, nearest: NearestName.of(key, among: ["fg", "bg", "attributes", "mono"])), at: name)
      }
    }
    return look
  }

  /// A name of the palette or of the terminal, `#rrggbb`, a place in xterm's palette, or the three forms in a table.
  private mutating func paint(_ value: TOMLValueConvertible, at name: String) -> Paint {
    if let words = value.string {
      if let paint = palette[words] ?? ColorWords.paint(words) { return paint }
      let known = Array(palette.keys) + ColorWords.names
      report(.unknownColor(words, nearest: NearestName.of(words, among: known)), at: name)
    } else if let index = value.int {
      if let index = UInt8(exactly: index) { return ColorWords.paint(.indexed(index)) }
      report(.expected("0 to 255", at: name), at: name)
    } else if let forms = value.table {
      return paint(forms: forms, at: name)
    } else {
      report(.expected("a colour", at: name), at: name)
    }
    return .terminal
  }

  private mutating func paint(forms: TOMLTable, at name: String) -> Paint {
    guard let base = forms["rgb"] else {
      report(.expected("a table with “rgb” and, where wanted, “256” and “16”", at: name), at: name)
      return .terminal
    }
    var paint = paint(base, at: name)
    for (key, value) in forms {
      switch key {
      case "rgb": continue
      case "256": paint.indexed = self.paint(value, at: name).indexed
      case "16": paint.sixteen = self.paint(value, at: name).sixteen
      default: report(.unknownKey(key, nearest: NearestName.of(key, among: ["rgb", "256", "16"])), at: name)
      }
    }
    return paint
  }

  private mutating func attributes(_ value: TOMLValueConvertible, at name: String) -> Attributes {
    guard let words = value.array else {
      report(.expected("a list such as [\"bold\"]", at: name), at: name)
      return []
    }
    var all: Attributes = []
    for word in words {
      if let attribute = ColorWords.attributes.first(where: { $0.name == word.string })?.attribute {
        all.insert(attribute)
      } else {
        let nearest = NearestName.of(word.string ?? "", among: ColorWords.attributes.map(\.name))
        report(.unknownAttribute(word.string ?? "\(word)", nearest: nearest), at: name)
      }
    }
    return all
  }

  private mutating func report(_ reason: ThemeProblem.Reason, at name: String) {
    problems.append(ThemeProblem(theme: file.name, line: file.line(of: name), reason: reason))
  }
}
