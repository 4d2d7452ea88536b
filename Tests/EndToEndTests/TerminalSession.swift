import Foundation
import Testing

/// A program in a pseudo-terminal of its own, driven by keys and read as text.
///
/// Nothing here sleeps: `waitUntil` reads what the program writes until the screen is as wished. The deadline is only
/// there for a test that fails.
///
/// ```swift
/// let session = try TerminalSession(arguments: ["--folder", path])
/// try session.waitUntil("the timeline") { $0.contains { $0.contains("Timeline") } }
/// session.send("c Venezuela <Enter>")
/// ```
final class TerminalSession {
  /// What went wrong with a session itself.
  enum Failure: Error, CustomStringConvertible {
    case noTerminal(String)
    case notStarted(String)
    case deadline(waitingFor: String, screen: String)
    case unknownKey(String)

    var description: String {
      switch self {
      case .noTerminal(let reason): "no pseudo-terminal: \(reason)"
      case .notStarted(let reason): "the program did not start: \(reason)"
      case .deadline(let what, let screen): "waited in vain for \(what); the screen:\n\(screen)"
      case .unknownKey(let name): "no key is called <\(name)>"
      }
    }
  }

  /// How a program ended.
  enum Exit: Equatable {
    case code(Int32)
    case signal(Int32)
  }

  /// Seconds until a wait fails.
  static let patience = 20.0

  /// TIOCSPTLCK and TIOCGPTN of Linux's <asm-generic/ioctls.h>.
  private static let (unlock, getNumber) = (UInt(0x4004_5431), UInt(0x8004_5430))

  private let master: Int32
  private let replica: Int32
  private let process: pid_t
  private let modeBefore: termios
  private var emulator: TerminalEmulator
  private var ended: Exit?

  /// Starts a program.
  ///
  /// - parameter executable: its path; `nil` for the `crisiswatch` that was built beside these tests.
  /// - parameter environment: variables besides TERM, PATH, LC_ALL and HOME.
  init(
    _ executable: String? = nil, arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws {
    emulator = TerminalEmulator(columns: columns, rows: rows)
    // posix_openpt and its kin are hidden from Swift on Linux; these are the calls that they make.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (unlocked, number) = (Int32(0), UInt32(0))
    guard master >= 0, ioctl(master, TerminalSession.unlock, &unlocked) == 0,
      ioctl(master, TerminalSession.getNumber, &number) == 0
    else { throw Failure.noTerminal(String(cString: strerror(errno))) }
    let name = "/dev/pts/\(number)"
    // Kept open, so that the mode can be read when the program has ended.
    replica = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    var mode = termios()
    tcgetattr(replica, &mode)
    modeBefore = mode

    var variables = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": NSTemporaryDirectory(),
      // Swift's own report of a crash would wait for a key.
      "SWIFT_BACKTRACE": "enable=no",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
    variables.merge(environment) { _, new in new }
    let path = try executable ?? TerminalSession.builtProgram()
    process = try TerminalSession.spawn(
      [path] + arguments, variables.map { "\($0.key)=\($0.value)" }, terminal: name)
  }

  deinit {
    if ended == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
    close(replica)
  }

  /// The rows of the screen as last read, without blanks at their ends.
  var screen: [String] { emulator.lines }

  /// The screen as one text.
  var text: String { screen.joined(separator: "\n") }

  /// What the program sent to the clipboard, as text.
  var clipboard: [String] {
    emulator.clipboard.compactMap { Data(base64Encoded: $0).map { String(decoding: $0, as: UTF8.self) } }
  }

  /// Presses keys, in the notation of `--keys`: blanks only separate, `<Enter>`, `<Esc>`, `<C-d>`, `<Space>`, `<lt>`.
  func send(_ keys: String) throws { try sendBytes(TerminalKeys.bytes(keys)) }

  /// Pastes text as a terminal does it with bracketed paste.
  func paste(_ text: String) throws { try sendBytes(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)) }

  func sendBytes(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure.noTerminal(String(cString: strerror(errno))) }
      rest = rest.dropFirst(count)
    }
  }

  /// Gives the terminal another size, as its window would.
  func resize(columns: Int, rows: Int) {
    emulator.resize(columns: columns, rows: rows)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) { kill(process, number) }

  /// Reads until the screen is as wished.
  ///
  /// - parameter what: what is waited for, for the message of a failure.
  func waitUntil(_ what: String, _ isThere: ([String]) -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: TerminalSession.patience)
    while !isThere(screen) {
      guard Date() < deadline, try read(upTo: deadline) || isThere(screen) else {
        throw Failure.deadline(waitingFor: what, screen: text)
      }
    }
  }

  /// Reads until the screen shows words.
  func waitFor(_ words: String) throws {
    try waitUntil("“\(words)”") { lines in lines.contains { $0.contains(words) } }
  }

  /// Reads until the program has ended.
  func waitForExit() throws -> Exit {
    let deadline = Date(timeIntervalSinceNow: TerminalSession.patience)
    while ended == nil {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        ended = status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .signal(status & 0x7F)
      } else if Date() >= deadline {
        throw Failure.deadline(waitingFor: "the end of the program", screen: text)
      }
      _ = try read(upTo: Date(timeIntervalSinceNow: 0.02))
    }
    while try read(upTo: Date(timeIntervalSinceNow: 0.02)) {}
    return ended ?? .code(-1)
  }

  /// Whether the program was stopped by a signal (SIGTSTP), waiting for it.
  func waitForStop() -> Bool {
    var status: Int32 = 0
    return waitpid(process, &status, WUNTRACED) == process && status & 0xFF == 0x7F
  }

  /// What a program left behind that a shell would suffer from; empty when the terminal is as it was.
  var leftovers: [String] {
    var mode = termios()
    tcgetattr(replica, &mode)
    var found: [String] = []
    if mode.c_lflag != modeBefore.c_lflag { found.append("local mode (echo, lines)") }
    if mode.c_iflag != modeBefore.c_iflag { found.append("input mode") }
    if mode.c_oflag != modeBefore.c_oflag { found.append("output mode") }
    let modes = emulator.modes
    if modes.contains("?1049") { found.append("alternate screen") }
    if !modes.contains("?25") { found.append("hidden cursor") }
    if !modes.isDisjoint(with: ["?1000", "?1002", "?1003", "?1006"]) { found.append("mouse reports") }
    if modes.contains("?2004") { found.append("bracketed paste") }
    if modes.contains("keypad") || modes.contains("?1") { found.append("application keys") }
    return found
  }

  /// Reads what is there, waiting for it until a time; `false` when nothing came.
  private func read(upTo deadline: Date) throws -> Bool {
    var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    let wait = max(0, deadline.timeIntervalSinceNow * 1000)
    guard poll(&entry, 1, Int32(wait)) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    emulator.take(buffer[..<count])
    return true
  }
}
