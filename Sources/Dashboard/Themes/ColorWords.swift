import Cells

/// Colours and attributes as a theme's file writes them.
enum ColorWords {
  /// The terminal's colours by name, in the order of their numbers.
  static let terminal = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright black", "bright red",
    "bright green", "bright yellow", "bright blue", "bright magenta", "bright cyan", "bright white",
  ]

  /// All names that need no palette.
  static let names = ["default"] + terminal

  /// The attributes by name.
  static let attributes: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline), ("reverse", .reverse),
  ]

  /// "default", "bright red", "#7aa2f7"; `nil` for anything else.
  static func paint(_ words: String) -> Paint? {
    if words == "default" { return .terminal }
    if let index = terminal.firstIndex(of: words) { return paint(.indexed(UInt8(index))) }
    guard words.utf8.count == 7, words.hasPrefix("#"), let value = UInt32(words.dropFirst(), radix: 16) else {
      return nil
    }
    return paint(.rgb(UInt8(value >> 16), UInt8(value >> 8 & 255), UInt8(value & 255)))
  }

  /// A colour in the nearest forms that terminals have for it.
  static func paint(_ color: Color) -> Paint {
    Paint(trueColor: color, indexed: color.reduced(to: .indexed256), sixteen: color.reduced(to: .sixteen))
  }
}
