import CNcurses
import Cells
import Glibc

/// The terminal that the program runs on: shows canvases, tells what is typed.
///
/// Only one can be open, and only its owner, on the main thread, uses it. While it is open, standard error is held
/// back and shown after `close`; whatever ends the program, the terminal is given back as it was.
///
/// ```swift
/// let terminal = try Terminal.open()
/// defer { terminal.close() }
/// while !isDone {
///   terminal.draw(canvas)
///   let ready = terminal.wait(alsoOn: [wake])
///   for event in terminal.readEvents() { … }
/// }
/// ```
public final class Terminal {
  /// How many colours it shows.
  public let depth: ColorDepth
  /// Whether it shows more than ASCII: whether the locale's encoding is UTF-8.
  public let isUTF8: Bool
  /// Its size, as far as it is known from `open` and the last `resize` event.
  public internal(set) var size: Size

  let kind: TerminalKind
  let input: Int32
  let output: Int32
  let signals: Int32
  var decoder: InputDecoder
  /// The signal that asked the program to end, if one did: for the exit status.
  public internal(set) var endingSignal: Int32?
  /// Whether the other end of the terminal was closed, and whether that was told.
  var (hasHungUp, isGone) = (false, false)
  private var shown: Canvas?
  private var isOpen = true

  /// Opens the terminal of standard input and output.
  ///
  /// - parameter decodesAlt: whether a character right after an escape character is one key with Alt; else both are
  ///   keys of their own.
  public static func open(decodesAlt: Bool = false) throws(TerminalError) -> Terminal {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    // Articles may come from standard input; keys come from the terminal even so.
    let input = isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : Glibc.open("/dev/tty", O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw .notATerminal }
    return try Terminal(
      input: input, output: STDOUT_FILENO, decodesAlt: decodesAlt, environment: TerminalKind.processEnvironment)
  }

  init(
    input: Int32, output: Int32, decodesAlt: Bool = false, environment: (String) -> String?
  ) throws(TerminalError) {
    guard !cnc_is_open() else { throw .unavailable }
    kind = try TerminalKind(environment: environment)
    setlocale(LC_CTYPE, "")
    isUTF8 = String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
    (self.input, self.output) = (input, output)
    decoder = InputDecoder(decodesAlt: decodesAlt)
    // Before curses, which takes only signals that nobody has taken.
    signals = cnc_catch_signals()
    let result = cnc_open(kind.term, input, output)
    guard result == cnc_opened else {
      cnc_release_signals()
      switch result {
      case cnc_unknown_terminal: throw .unknown(term: kind.term)
      case cnc_too_simple: throw .tooSimple(term: kind.term)
      default: throw .unavailable
      }
    }
    depth = kind.depth(colors: Int(cnc_colors()))
    size = Terminal.measure()
    cnc_hold_errors()
  }

  deinit { close() }

  /// Gives the terminal back, then shows what was written to standard error meanwhile.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    cnc_close()
    cnc_release_errors()
    cnc_release_signals()
  }

  /// Shows a canvas; only what changed since the last one is sent.
  public func draw(_ canvas: Canvas) {
    guard isOpen else { return }
    for row in 0..<min(canvas.size.rows, size.rows) {
      if let shown, shown.size == canvas.size, shown.row(row) == canvas.row(row) { continue }
      put(canvas.row(row), at: row)
    }
    let cursor = canvas.cursor.flatMap { canvas.bounds.contains($0) ? $0 : nil }
    cnc_show(cursor.map { Int32($0.row) } ?? -1, cursor.map { Int32($0.column) } ?? -1)
    shown = canvas
  }

  /// Paints everything anew with the next `draw`: another program may have written over the screen.
  public func repaint() {
    cnc_repaint()
    shown = nil
  }

  /// Gives the terminal to the shell, stops the program, and takes the terminal again when it is continued.
  public func suspend() {
    guard isOpen else { return }
    leave()
    cnc_stop()
    enter()
  }

  /// Gives the terminal to another program, such as an editor, for as long as it runs.
  public func lend<Result>(to body: () throws -> Result) rethrows -> Result {
    leave()
    defer { enter() }
    return try body()
  }

  /// Whether clicks come to the program, or the terminal's own selection works.
  public func reportMouse(_ isOn: Bool) {
    guard isOpen else { return }
    cnc_set_mouse(isOn)
  }

  /// Puts text on the clipboard of the terminal's machine, where the terminal allows it (OSC 52).
  ///
  /// - returns: whether it was sent; not when it is longer than terminals take (about 75,000 bytes).
  public func copy(_ text: String) -> Bool {
    guard isOpen, let sequence = Clipboard.sequence(text, throughTmux: kind.isInTmux) else { return false }
    return write(sequence)
  }

  /// Ends the program as a signal would have done, so that the shell sees it. The terminal must be closed.
  public static func die(of signal: Int32) -> Never {
    cnc_die_of(signal)
    exit(128 + signal)
  }

  static func measure() -> Size {
    var (columns, rows) = (Int32(0), Int32(0))
    cnc_measure(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  func enter() {
    cnc_enter()
    cnc_hold_errors()
    shown = nil
  }

  /// Sets the terminal's mode again and paints anew.
  func takeAgain() {
    cnc_leave()
    enter()
  }

  private func leave() {
    cnc_leave()
    cnc_release_errors()
  }

  private func put(_ cells: ArraySlice<Cell>, at row: Int) {
    var line: [cnc_cell] = []
    line.reserveCapacity(cells.count)
    var (style, pair) = (Style.plain, Int32(0))
    for cell in cells where cell.width > 0 {
      if cell.style != style {
        style = cell.style
        pair = cnc_pair(ColorNumber.of(style.foreground, depth), ColorNumber.of(style.background, depth))
      }
      var out = cnc_cell()
      out.width = cell.width
      out.pair = pair
      out.attributes = style.attributes.rawValue
      out.scalars = isUTF8 ? cell.glyph.fourScalars : (ASCIIForm.of(cell.glyph).value, 0, 0, 0)
      line.append(out)
      if !isUTF8, cell.width == 2 {
        line[line.count - 1].width = 1
        out.width = 1
        out.scalars = (0x20, 0, 0, 0)
        line.append(out)
      }
    }
    cnc_put_row(Int32(row), line, Int32(line.count))
  }

  private func write(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR && errno != EAGAIN { return false }
    }
    return true
  }
}

extension Glyph {
  /// Base and marks as a cell of curses holds them.
  fileprivate var fourScalars: (UInt32, UInt32, UInt32, UInt32) {
    let all = scalars.map(\.value)
    return (all[0], all.count > 1 ? all[1] : 0, all.count > 2 ? all[2] : 0, all.count > 3 ? all[3] : 0)
  }
}
