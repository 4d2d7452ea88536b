import Glibc

/// The folders that the XDG Base Directory Specification gives to a program, and what else the environment says.
struct Environment {
  /// Configuration: `$XDG_CONFIG_HOME/crisiswatch`.
  var configuration: String { folder("XDG_CONFIG_HOME", ".config") }
  /// Caches: `$XDG_CACHE_HOME/crisiswatch`.
  var cache: String { folder("XDG_CACHE_HOME", ".cache") }
  /// The user's own data: `$XDG_DATA_HOME/crisiswatch`.
  var data: String { folder("XDG_DATA_HOME", ".local/share") }
  /// What is kept between two runs: `$XDG_STATE_HOME/crisiswatch`.
  var state: String { folder("XDG_STATE_HOME", ".local/state") }
  /// `NO_COLOR` is set to something: no colours, whatever the theme.
  var noColor: Bool { !(value("NO_COLOR") ?? "").isEmpty }

  /// The value of a variable.
  func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The path with the home folder as `~`, as it is shown.
  func abbreviated(_ path: String) -> String {
    guard let home = value("HOME"), !home.isEmpty, home != "/", path == home || path.hasPrefix(home + "/") else {
      return path
    }
    return "~" + path.dropFirst(home.utf8.count)
  }

  /// The path with the home folder in place of a leading `~`.
  func expanded(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? (value("HOME") ?? "~") + path.dropFirst() : path
  }

  private func folder(_ variable: String, _ standard: String) -> String {
    // The specification: a relative path is to be ignored.
    if let path = value(variable), path.hasPrefix("/") { return path + "/crisiswatch" }
    return "\(value("HOME") ?? "")/\(standard)/crisiswatch"
  }
}
