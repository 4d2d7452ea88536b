import CNcurses
import Cells

/// Turns what curses reads into events: keys, mouse reports in SGR form, pasted text. Keeps what is unfinished.
struct InputDecoder {
  private enum Mode {
    case keys
    case mouse([UInt8])
    case paste(String)
  }

  private var mode = Mode.keys
  /// Whether an escape character came and it is not known yet whether another one follows at once.
  private var hasEscape = false
  private let decodesAlt: Bool
  private var events: [InputEvent] = []

  /// Pasted text is cut after so many scalars.
  static let pasteLimit = 1 << 20
  /// A mouse report is never longer.
  static let mouseLimit = 24

  /// Makes a decoder.
  ///
  /// - parameter decodesAlt: whether a character right after an escape character is one key with Alt. If not, it is
  ///   Escape and then the character: over a slow line both often arrive together.
  init(decodesAlt: Bool = false) { self.decodesAlt = decodesAlt }

  /// Takes one piece of input.
  mutating func take(_ kind: cnc_input_kind, _ value: UInt32) {
    switch (mode, kind) {
    case (.paste(let text), cnc_paste_ends):
      events.append(.paste(text))
      mode = .keys
    case (.paste(var text), _):
      if kind == cnc_character, let scalar = Unicode.Scalar(value), text.unicodeScalars.count < InputDecoder.pasteLimit
      {
        text.unicodeScalars.append(scalar == "\r" ? "\n" : scalar)
      }
      mode = .paste(text)
    case (.mouse(let report), cnc_character):
      takeMouse(report, value)
    case (_, cnc_mouse_begins):
      flushEscape()
      mode = .mouse([])
    case (_, cnc_paste_begins):
      flushEscape()
      mode = .paste("")
    default:
      mode = .keys
      takeKey(kind, value)
    }
  }

  /// The events since the last call: nothing more is there to read now.
  mutating func drain() -> [InputEvent] {
    flushEscape()
    defer { events = [] }
    return events
  }

  private mutating func takeMouse(_ report: [UInt8], _ value: UInt32) {
    let byte = UInt8(truncatingIfNeeded: value)
    if byte == UInt8(ascii: "M") || byte == UInt8(ascii: "m") {
      mode = .keys
      if let event = MouseReport.event(report, isRelease: byte == UInt8(ascii: "m")) { append(event) }
    } else if value < 0x80, report.count < InputDecoder.mouseLimit {
      mode = .mouse(report + [byte])
    } else {
      mode = .keys
    }
  }

  /// Notches of the wheel at one place become one event with their count.
  private mutating func append(_ event: MouseEvent) {
    if event.kind == .wheelUp || event.kind == .wheelDown, case .mouse(var last)? = events.last,
      last.kind == event.kind, last.position == event.position
    {
      last.count += event.count
      events[events.count - 1] = .mouse(last)
    } else {
      events.append(.mouse(event))
    }
  }

  private mutating func takeKey(_ kind: cnc_input_kind, _ value: UInt32) {
    guard let key = KeyCodes.key(kind, value) else { return flushEscape() }
    if hasEscape {
      hasEscape = false
      if decodesAlt, case .character(let c) = key {
        events.append(.key(.alt(c)))
        return
      }
      events.append(.key(.escape))
    }
    if key == .escape { hasEscape = true } else { events.append(.key(key)) }
  }

  private mutating func flushEscape() {
    if hasEscape { events.append(.key(.escape)) }
    hasEscape = false
  }
}
