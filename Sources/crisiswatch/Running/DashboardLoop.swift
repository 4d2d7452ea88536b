import Cells
import Curses
import Dashboard
import Refresh
import Runtime

/// The main thread while the dashboard is open: waits for the terminal and for other threads, without a timer.
struct DashboardLoop {
  let terminal: Terminal
  let runtime: Runtime
  let folders: FolderSet
  let programs: OtherPrograms
  private var shown: Canvas?

  init(terminal: Terminal, runtime: Runtime, folders: FolderSet, programs: OtherPrograms) {
    self.terminal = terminal
    self.runtime = runtime
    self.folders = folders
    self.programs = programs
  }

  /// Draws the first frame.
  mutating func begin() {
    runtime.start()
    draw()
  }

  /// Runs until the reader leaves.
  mutating func run() {
    var goesOn = true
    while goesOn {
      _ = terminal.wait(alsoOn: [runtime.inbox.descriptor])
      for event in terminal.readEvents() { runtime.handle(event) }
      runtime.drain()
      for effect in runtime.takeEffects() { goesOn = carryOut(effect) && goesOn }
      if goesOn { draw() }
    }
  }

  private mutating func draw() {
    guard let canvas = runtime.draw() else { return }
    terminal.draw(canvas)
    shown = canvas
  }

  /// Does what the dashboard can't do itself; false when the reader leaves.
  private func carryOut(_ effect: Effect) -> Bool {
    switch effect {
    case .copy(let text):
      let sent = terminal.copy(text)
      runtime.apply(.notice(sent ? "copied" : "too long for the terminal's clipboard"))
    case .reportMouse(let isOn): terminal.reportMouse(isOn)
    case .pageText(let text, let name): lend { programs.page(text, name: name) }
    case .editText(let text, let name): lend { programs.edit(text, name: name) }
    case .writeFile(let path, let text): say(write(text, to: path))
    case .openURL(let address): say(programs.browse(address))
    case .openFile(let path, let line): show(path, line: line)
    case .redraw: repaint()
    case .suspend:
      terminal.suspend()
      repaint()
    case .quit: return false
    case .ask, .saveReadingPosition, .saveMark, .useTheme: break
    }
    return true
  }

  /// Lends the terminal to another program, and says what stood in its way.
  private func lend(_ body: () -> String?) {
    let problem = terminal.lend(to: body)
    repaint()
    say(problem)
  }

  /// Never over a file that is there: a slip must not cost what was written before.
  private func write(_ text: String, to path: String) -> String {
    do {
      try Disk.create(programs.environment.expanded(path), with: Array(text.utf8))
      return "written to \(path)"
    } catch {
      return error.description
    }
  }

  private func show(_ path: String, line: Int) {
    guard let file = folders.absolutePath(of: path) else { return say("\(path): no such file in these folders") }
    lend { programs.show(file, line: line) }
  }

  private func repaint() {
    terminal.repaint()
    if let shown { terminal.draw(shown) }
  }

  private func say(_ problem: String?) {
    if let problem { runtime.apply(.notice(problem)) }
  }
}
