import Cells

/// Themes by name, with what they inherit. Knows no files: a closure gives the text of a theme.
///
/// ```swift
/// let library = ThemeLibrary { name in try? String(contentsOfFile: "Themes/\(name).toml", encoding: .utf8) }
/// let theme = try library.theme("dark", depth: terminal.depth)
/// ```
public struct ThemeLibrary: Sendable {
  private let text: @Sendable (String) -> String?

  /// Makes a library.
  ///
  /// - parameter text: the text of a theme's file by its name, without the ending; `nil` when there is none. The
  ///   default theme is found even so.
  public init(_ text: @escaping @Sendable (String) -> String?) { self.text = text }

  /// A theme with everything that it inherits, in the colours that a terminal can show.
  ///
  /// - throws: `ThemeProblems` with every problem of the file and those that it inherits.
  public func theme(_ name: String, depth: ColorDepth) throws(ThemeProblems) -> Theme {
    let looks = try looks(of: name)
    var styles: [Role: Style] = [:]
    for role in Role.allCases {
      var known: Role? = role
      while let candidate = known, looks[candidate] == nil { known = candidate.fallback }
      styles[role] = known.flatMap { looks[$0] }?.style(depth)
    }
    return Theme(name: name, depth: depth, styles: styles)
  }

  /// What a theme and its ancestors say of roles; the nearest one counts.
  private func looks(of name: String) throws(ThemeProblems) -> [Role: Look] {
    var chain: [ThemeFile] = []
    var next: String? = name
    while let name = next {
      if chain.contains(where: { $0.name == name }) {
        let ring = chain.map(\.name) + [name]
        throw ThemeProblems(problems: [ThemeProblem(theme: chain[0].name, line: nil, reason: .ring(ring))])
      }
      guard let words = text(name) ?? (name == DefaultTheme.name ? DefaultTheme.text : nil) else {
        throw ThemeProblems(problems: [ThemeProblem(theme: name, line: nil, reason: .missing)])
      }
      let file = try ThemeFile(name: name, text: words)
      chain.append(file)
      next = file.inherits
    }
    // Ancestors first. All palettes before all roles: a theme may take over the roles of another one and bring no
    // more than colours of its own.
    var looks: [Role: Look] = [:]
    var problems: [ThemeProblem] = []
    var palette: [String: Paint] = [:]
    for file in chain.reversed() {
      var reading = LookReading(file: file, palette: palette)
      reading.readPalette()
      palette = reading.palette
      problems += reading.problems
    }
    for file in chain.reversed() {
      var reading = LookReading(file: file, palette: palette)
      looks.merge(reading.looks()) { _, new in new }
      problems += reading.problems
    }
    guard problems.isEmpty else { throw ThemeProblems(problems: problems) }
    return looks
  }
}
