import Cells

/// Mouse reports in SGR form: `button;column;row`, as xterm's control sequences define them (mode 1006).
enum MouseReport {
  /// Reads the part between `ESC [ <` and the final letter; `nil` for what is none.
  static func event(_ bytes: [UInt8], isRelease: Bool) -> MouseEvent? {
    let numbers = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, let code = numbers[0], let column = numbers[1], let row = numbers[2],
      column >= 1, row >= 1, column < 100_000, row < 100_000
    else { return nil }
    let position = Point(column: column - 1, row: row - 1)
    // Bits 2–4 are Shift, Alt and Control; bit 5 is motion, bit 6 the wheel.
    if code & 64 != 0 {
      switch code & 3 {
      case 0: return MouseEvent(position: position, kind: .wheelUp)
      case 1: return MouseEvent(position: position, kind: .wheelDown)
      default: return nil
      }
    }
    guard let button = MouseEvent.Button(rawValue: UInt8(code & 3)) else { return nil }
    let kind: MouseEvent.Kind =
      code & 32 != 0 ? .drag(button) : isRelease ? .release(button) : .press(button)
    return MouseEvent(position: position, kind: kind)
  }
}
