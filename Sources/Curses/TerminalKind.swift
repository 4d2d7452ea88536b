import CNcurses
import Cells
import Glibc

/// What the environment says about the terminal.
struct TerminalKind: Hashable, Sendable {
  /// The terminfo entry to use.
  var term: String
  /// Whether it takes red, green and blue.
  var hasDirectColor: Bool
  /// Whether colours are wanted at all (https://no-color.org).
  var wantsColor: Bool
  /// Whether tmux stands between.
  var isInTmux: Bool

  /// Reads the environment.
  ///
  /// - parameter hasDirectColor: whether terminfo has an entry of this name with 24-bit colours.
  init(
    environment: (String) -> String?, hasDirectColor: (String) -> Bool = { cnc_has_direct_color($0) }
  ) throws(TerminalError) {
    guard let name = environment("TERM"), !name.isEmpty else { throw .noTerm }
    let suffixes = ["-256color", "-color"]
    let base = suffixes.first(where: name.hasSuffix).map { String(name.dropLast($0.count)) } ?? name
    let direct = "\(base)-direct"
    let promises = ["truecolor", "24bit"].contains(environment("COLORTERM") ?? "")
    self.hasDirectColor = promises && hasDirectColor(direct)
    term = self.hasDirectColor ? direct : name
    wantsColor = (environment("NO_COLOR") ?? "").isEmpty
    isInTmux = !(environment("TMUX") ?? "").isEmpty
  }

  /// What can be shown, with as many colours as terminfo says.
  func depth(colors: Int) -> ColorDepth {
    guard wantsColor, colors >= 8 else { return .mono }
    if hasDirectColor { return .trueColor }
    return colors >= 256 ? .indexed256 : colors >= 16 ? .sixteen : .eight
  }

  /// A variable of the process; `nil` when it is not set.
  static func processEnvironment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
