import ArgumentParser
import Cells
import Dashboard
import Glibc

/// What dashboard and `screen` have in common.
struct DashboardOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The theme: the name of a file in Themes, without .toml.", valueName: "name"))
  var theme: String?

  @Flag(inversion: .prefixedNo, help: "Draw with ASCII alone.")
  var ascii: Bool?

  @Option(
    help: ArgumentHelp("Set the clock: 2025-08-29T14:30Z. The index is made anew, in memory.", valueName: "datetime"))
  var now: MomentArgument?

  /// The name of the theme: the one that is asked for, else the one in the settings, else the standard one.
  func themeName(_ settings: Settings) -> String { theme ?? settings.theme ?? "default" }

  /// The theme of that name; without a name, the standard one needs no file.
  func theme(_ settings: Settings, files: DataFiles, depth: ColorDepth) throws(Problem) -> Theme {
    guard let name = theme ?? settings.theme else { return .standard(depth) }
    return try ThemeFiles(files).theme(name, depth: depth)
  }

  /// Signs, or their letter forms.
  func glyphs(_ settings: Settings, isUTF8: Bool) -> Glyphs {
    ascii ?? settings.ascii ?? !isUTF8 ? .ascii : .unicode
  }

  /// Minutes by which the reader's clock is ahead of UTC.
  var utcOffsetMinutes: Int { now?.utcOffsetMinutes ?? MomentArgument.localOffset(at: Int64(time(nil))) }
}
