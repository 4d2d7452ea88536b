import ArgumentParser
import Cells
import Dashboard
import Runtime

/// Prints the dashboard as text.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Print what the dashboard shows as text, without a terminal.",
    discussion: """
      Reads the folders, presses the keys one by one, each when the one before has had its whole effect, and prints the
      frame. Blanks in --keys only separate; keys with a name stand in <>: <Enter>, <C-d>, <Space>, <lt>.

      EXAMPLES
        crisiswatch screen ~/news --size 80x24
        crisiswatch screen ~/news --keys 'c Venezuela <Enter>'
      """)

  @Argument(help: ArgumentHelp("Folders or files of articles.", valueName: "folder"), completion: .directory)
  var folders: [String]

  @Option(help: ArgumentHelp("Columns and rows.", valueName: "columns x rows"))
  var size = Size(columns: 120, rows: 40)

  @Option(help: ArgumentHelp("Keys to press first.", valueName: "keys"))
  var keys: String = ""

  @OptionGroup var options: DashboardOptions

  func run() throws {
    let pressed: [Key]
    do {
      pressed = try Key.keys(keys)
    } catch {
      throw ValidationError(error.description)
    }
    try reporting {
      let environment = Environment()
      let files = DataFiles(environment: environment)
      let settings = try Settings.load(environment)
      let theme = try options.theme(settings, files: files, depth: .mono)
      let index = try ReadIndex(folders, files: files, environment: environment, now: options.now?.seconds)
      let answers = StoreAnswers(index.store)
      let state = State(
        size: size, folder: environment.abbreviated(index.folders.title),
        glyphs: options.glyphs(settings, isUTF8: true), keys: settings.keys,
        themes: ThemeFiles(files).names, theme: options.themeName(settings), utcOffsetMinutes: options.utcOffsetMinutes)
      let runtime = Runtime(state: state, theme: theme, ask: { try answers.answer($0, $1) })
      runtime.apply(.loaded(index.countries))
      runtime.apply(.charted(MapFiles(files).loadOrSay().coastline))
      runtime.apply(.folder(.idle(watching: true)))
      runtime.start()
      StandardOutput.write(runtime.run(keys: pressed).canvas.text)
    }
  }
}

extension Size: ExpressibleByArgument {
  /// Reads "120x40".
  public init?(argument: String) { self.init(argument) }
}
