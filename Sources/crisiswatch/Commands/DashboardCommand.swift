import ArgumentParser
import Cells
import CrisisStore
import Curses
import Dashboard
import Glibc
import Refresh
import Runtime

/// Opens the dashboard.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Open the dashboard on folders of articles (the default).",
    discussion: """
      Without a folder: the one that config.toml names, else the current one if it holds articles, else the sample.
      Inside, ? shows the keys that work.
      """)

  @Argument(help: ArgumentHelp("Folders or files of articles.", valueName: "folder"), completion: .directory)
  var folders: [String] = []

  @OptionGroup var options: DashboardOptions

  @Flag(help: "Look through the folders every two seconds, where the file system tells no changes.")
  var poll = false

  func run() throws {
    try reporting {
      let environment = Environment()
      let files = DataFiles(environment: environment)
      let settings = try Settings.load(environment)
      let choice = try FolderChoice(named: folders, settings: settings, files: files)
      let folderSet = FolderSet(choice.folders)
      let location = IndexLocation(folderSet, files: files, environment: environment)
      let (store, problem) = try location.open(inMemory: options.now != nil)
      let terminal = try Terminal.open()
      defer { terminal.close() }

      let depth = environment.noColor ? .mono : terminal.depth
      let theme = try options.theme(settings, files: files, depth: depth)
      let positions = PositionFile(name: location.name, environment: environment)
      let marks = MarkFile(name: location.name, environment: environment)
      let state = State(
        size: terminal.size, folder: environment.abbreviated(folderSet.title),
        glyphs: options.glyphs(settings, isUTF8: terminal.isUTF8), keys: settings.keys,
        themes: ThemeFiles(files).names, theme: options.themeName(settings),
        utcOffsetMinutes: options.utcOffsetMinutes,
        position: positions.load(), marks: marks.load())
      let answers = StoreAnswers(store)
      let runtime = Runtime(
        state: state, theme: theme, themeNamed: { try? ThemeFiles(files).theme($0, depth: depth) },
        savePosition: { positions.save($0) }, saveMark: { marks.add($0) }, ask: { try answers.answer($0, $1) })
      var loop = DashboardLoop(
        terminal: terminal, runtime: runtime, folders: folderSet, programs: OtherPrograms(environment: environment))
      if let words = problem ?? choice.reason { runtime.apply(.notice(words)) }
      loop.begin()

      let reading = FolderReading(
        folders: folderSet, store: store, polls: poll || settings.poll ?? false, now: options.now?.seconds)
      let background = Background(reading, files: files, inbox: runtime.inbox)
      loop.run()
      terminal.close()
      background.stop()
      if let signal = terminal.endingSignal { Terminal.die(of: signal) }
    }
  }
}
