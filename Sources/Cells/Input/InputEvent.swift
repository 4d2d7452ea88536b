/// What a terminal tells a program.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse did something.
  case mouse(MouseEvent)
  /// The screen has another size now.
  case resize(Size)
  /// Text was pasted as a whole: never read as keys.
  case paste(String)
  /// The program runs again after it was stopped (SIGCONT); the screen was painted anew.
  case resume
  /// The program is asked to end (SIGTERM, SIGHUP, SIGINT).
  case terminate
}
