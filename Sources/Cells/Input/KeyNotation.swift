/// Keys as text, after vim's notation: `c`, `<Enter>`, `<C-d>`, `<A-x>`, `<F1>`, `<Space>`, `<lt>`.
///
/// One rule for a string of keys: **blanks only separate**. Every other character is a key, and `<…>` is one key by
/// its name. `c Venezuela <Enter>` is c, then the word typed, then Enter; a blank that is typed is `<Space>`.
extension Key: CustomStringConvertible {
  /// The key in this notation.
  public var description: String {
    switch self {
    case .character(" "): "<Space>"
    case .character("<"): "<lt>"
    case .character(let c): String(c)
    case .control(let c): "<C-\(Key.nameInside(c))>"
    case .alt(let c): "<A-\(Key.nameInside(c))>"
    case .function(let number): "<F\(number)>"
    default: "<\(Key.names.first { $0.key == self }?.name ?? "?")>"
    }
  }

  /// Reads a string of keys.
  ///
  /// - throws: `KeyNotationError` with the place.
  public static func keys(_ text: String) throws(KeyNotationError) -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    while let first = rest.first {
      if first != "<" {
        if !first.isWhitespace { keys.append(.character(first)) }
        rest.removeFirst()
        continue
      }
      let column = text.distance(from: text.startIndex, to: rest.startIndex) + 1
      let from = rest.index(after: rest.startIndex)
      guard let close = rest[from...].firstIndex(of: ">") else {
        throw KeyNotationError(reason: .unclosed, column: column)
      }
      let name = String(rest[from..<close])
      guard let key = Key(name: name) else { throw KeyNotationError(reason: .unknown(name), column: column) }
      keys.append(key)
      rest = rest[rest.index(after: close)...]
    }
    return keys
  }

  /// A string of keys in this notation, read back by `keys(_:)` to the same keys.
  public static func text(_ keys: [Key]) -> String { keys.map(\.description).joined() }

  /// Reads what stands between `<` and `>`; upper and lower case are the same but for a single letter.
  init?(name: String) {
    let folded = name.lowercased()
    if let key = Key.names.first(where: { $0.name.lowercased() == folded })?.key {
      self = key
    } else if folded.hasPrefix("f"), let number = Int(folded.dropFirst()), 1...63 ~= number {
      self = .function(number)
    } else if folded.hasPrefix("c-"), let c = Key.characterInside(name.dropFirst(2)) {
      self = .control(Character(c.lowercased()))
    } else if folded.hasPrefix("a-") || folded.hasPrefix("m-"), let c = Key.characterInside(name.dropFirst(2)) {
      self = .alt(c)
    } else {
      return nil
    }
  }

  /// The first name of a key is the one that is printed.
  private static let names: [(name: String, key: Key)] = [
    ("Enter", .enter), ("CR", .enter), ("Return", .enter), ("Esc", .escape), ("Escape", .escape), ("Tab", .tab),
    ("S-Tab", .backTab), ("Backspace", .backspace), ("BS", .backspace), ("Delete", .delete), ("Del", .delete),
    ("Insert", .insert), ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown), ("Space", .character(" ")),
    ("lt", .character("<")), ("gt", .character(">")),
  ]

  private static func nameInside(_ c: Character) -> String {
    switch c {
    case " ": "Space"
    case "<": "lt"
    case ">": "gt"
    default: String(c)
    }
  }

  private static func characterInside(_ name: Substring) -> Character? {
    if name.count == 1 { return name.first }
    guard case .character(let c)? = names.first(where: { $0.name.lowercased() == name.lowercased() })?.key else {
      return nil
    }
    return c
  }
}

/// Why a string of keys could not be read.
public struct KeyNotationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// A `<` without its `>`.
    case unclosed
    /// No key has this name.
    case unknown(String)
  }

  /// What is wrong.
  public var reason: Reason
  /// The character where the key begins, from 1.
  public var column: Int

  /// One sentence for people.
  public var description: String {
    switch reason {
    case .unclosed: "keys, character \(column): “<” has no “>”; write <lt> for the sign itself"
    case .unknown(let name): "keys, character \(column): no key is called <\(name)>"
    }
  }
}
