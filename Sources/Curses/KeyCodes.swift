import CNcurses
import Cells

/// Keys by the codes that curses gives them.
enum KeyCodes {
  /// The key; `nil` for what has no meaning here.
  static func key(_ kind: cnc_input_kind, _ value: UInt32) -> Key? {
    switch kind {
    case cnc_character: character(value)
    case cnc_special: special[value]
    case cnc_function_key: .function(Int(value))
    default: nil
    }
  }

  private static func character(_ value: UInt32) -> Key? {
    switch value {
    case 0: return .control(" ")
    case 8, 0x7F: return .backspace
    case 9: return .tab
    case 10, 13: return .enter
    case 27: return .escape
    case 1..<27: return .control(Character(Unicode.Scalar(UInt8(value) + 0x60)))
    case 28..<32: return .control(Character(Unicode.Scalar(UInt8(value) + 0x40)))
    case 0x80..<0xA0: return nil
    default: return Unicode.Scalar(value).map { .character(Character($0)) }
    }
  }

  private static let special: [UInt32: Key] = [
    cnc_key_up.rawValue: .up, cnc_key_down.rawValue: .down, cnc_key_left.rawValue: .left,
    cnc_key_right.rawValue: .right, cnc_key_home.rawValue: .home, cnc_key_end.rawValue: .end,
    cnc_key_page_up.rawValue: .pageUp, cnc_key_page_down.rawValue: .pageDown, cnc_key_insert.rawValue: .insert,
    cnc_key_delete.rawValue: .delete, cnc_key_backspace.rawValue: .backspace, cnc_key_back_tab.rawValue: .backTab,
    cnc_key_enter.rawValue: .enter,
  ]
}
