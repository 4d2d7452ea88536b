/// Something in a theme's file that can't be used, with its place.
public struct ThemeProblem: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// No file has this name.
    case missing
    /// The file is no TOML.
    case syntax(String)
    /// Themes that inherit each other in a ring, in order.
    case ring([String])
    /// A key that themes don't have, and the nearest one that they do.
    case unknownKey(String, nearest: String?)
    /// A role that is not known, and the nearest one that is.
    case unknownRole(String, nearest: String?)
    /// A name that neither the palette nor the terminal has, and the nearest one that they do.
    case unknownColor(String, nearest: String?)
    /// An attribute that is not known, and the nearest one that is.
    case unknownAttribute(String, nearest: String?)
    /// A value of the wrong kind: what was expected.
    case expected(String, at: String)
  }

  /// The theme.
  public var theme: String
  /// The line of its file, from 1, where known.
  public var line: Int?
  /// What is wrong.
  public var reason: Reason

  /// One line for people: "Themes/dark.toml:12: no role is called “titel”; did you mean “title”?".
  public var description: String {
    "\(theme).toml\(line.map { ":\($0)" } ?? ""): \(sentence)"
  }

  private var sentence: String {
    func hint(_ nearest: String?) -> String { nearest.map { "; did you mean “\($0)”?" } ?? "" }
    return switch reason {
    case .missing: "no theme has this name"
    case .syntax(let words): words
    case .ring(let names): "themes inherit each other in a ring: \(names.joined(separator: " → "))"
    case .unknownKey(let name, let nearest): "themes have no key “\(name)”\(hint(nearest))"
    case .unknownRole(let name, let nearest): "no role is called “\(name)”\(hint(nearest))"
    case .unknownColor(let name, let nearest): "no colour is called “\(name)”\(hint(nearest))"
    case .unknownAttribute(let name, let nearest): "no attribute is called “\(name)”\(hint(nearest))"
    case .expected(let kind, let at): "“\(at)” must be \(kind)"
    }
  }
}

/// All that is wrong with a theme and those that it inherits.
public struct ThemeProblems: Error, Hashable, Sendable {
  /// At least one.
  public var problems: [ThemeProblem]
}
