/// Why the dashboard can't be shown on this terminal.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard output goes to a file or a pipe.
  case notATerminal
  /// The variable TERM is not set.
  case noTerm
  /// The system knows no terminal of this name.
  case unknown(term: String)
  /// It can't move its cursor.
  case tooSimple(term: String)
  /// Already open, or the system would not give what it takes.
  case unavailable

  /// One sentence for people, with what helps.
  public var description: String {
    switch self {
    case .notATerminal:
      "the dashboard needs a terminal, and standard output is none; “crisiswatch screen” and “crisiswatch list” print"
    case .noTerm: "the variable TERM is not set: the kind of terminal is not known"
    case .unknown(let term): "the system has no description of the terminal “\(term)” (TERM); try TERM=xterm-256color"
    case .tooSimple(let term):
      "the terminal “\(term)” (TERM) can’t move its cursor; “crisiswatch screen” and “crisiswatch list” print"
    case .unavailable: "the terminal could not be opened"
    }
  }
}
