import Cells
import CrisisModel
import Dashboard

/// Runs the dashboard: feeds it keys, answers and news, carries out its questions, draws when something changed.
///
/// It knows no terminal. The terminal, `crisiswatch screen` and the tests all drive it the same way:
///
/// ```swift
/// let runtime = Runtime(state: State(size: size, folder: "~/news"), theme: theme, ask: store.ask)
/// runtime.start()
/// // poll the terminal and runtime.inbox.descriptor, then:
/// runtime.handle(event)        // what the terminal said
/// runtime.drain()              // what other threads said
/// for effect in runtime.takeEffects() { … }
/// if let canvas = runtime.draw() { terminal.show(canvas) }
/// ```
///
/// All of it belongs to one thread, the main thread; only `inbox` may be used from others.
public final class Runtime {
  /// What other threads put their news in.
  public let inbox: Inbox
  /// What the dashboard knows.
  public private(set) var state: State
  /// How it looks; a new theme is drawn at once.
  public var theme: Theme { didSet { needsDrawing = needsDrawing || theme != oldValue } }

  private let pool: QueryPool
  private let themeNamed: (String) -> Theme?
  private let savePosition: (ReadingPosition) -> Void
  private let saveMark: (ReadMarks.Change) -> Void
  private var effects: [Effect] = []
  private var needsDrawing = true
  /// Whether someone will tell when the folder is read; until then nothing is settled.
  private let awaitsFolder: Bool
  private var isFolderIdle = false

  private static let threads = 3

  /// Makes a runtime that has asked nothing yet.
  ///
  /// - parameter inbox: what the watcher of the folder puts its news in.
  /// - parameter awaitsFolder: whether `isSettled` waits until the folder's watcher says that all is read.
  /// - parameter themeNamed: finds a theme that the reader chooses; `nil` when it can't be read.
  /// - parameter savePosition: keeps where the reader was.
  /// - parameter saveMark: keeps what was read or flagged.
  /// - parameter ask: asks the store; called on other threads.
  public init(
    state: State, theme: Theme, inbox: Inbox = Inbox(), awaitsFolder: Bool = false,
    themeNamed: @escaping (String) -> Theme? = { _ in nil },
    savePosition: @escaping (ReadingPosition) -> Void = { _ in },
    saveMark: @escaping (ReadMarks.Change) -> Void = { _ in }, ask: @escaping Ask
  ) {
    self.state = state
    self.theme = theme
    self.inbox = inbox
    self.awaitsFolder = awaitsFolder
    self.themeNamed = themeNamed
    self.savePosition = savePosition
    self.saveMark = saveMark
    pool = QueryPool(threads: Runtime.threads, inbox: inbox, ask: ask)
  }

  deinit { pool.stop() }

  /// Asks the first questions.
  public func start() { change { $0.start() } }

  /// Takes what the terminal said.
  public func handle(_ event: InputEvent) { apply(.input(event)) }

  /// Takes an action: the lexicons that were loaded, a notice.
  public func apply(_ action: Action) {
    if case .folder(let news) = action { note(news) }
    change { update(&$0, action) }
  }

  /// Takes what other threads said.
  ///
  /// - returns: whether something on screen may have changed.
  @discardableResult
  public func drain() -> Bool {
    for action in inbox.takeAll() { apply(action) }
    return needsDrawing
  }

  /// What is to be done outside since the last call: copy, open, redraw, suspend, quit.
  public func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// The screen, if it changed since the last call.
  public func draw() -> Canvas? {
    guard needsDrawing else { return nil }
    needsDrawing = false
    var canvas = Canvas(size: state.size)
    Dashboard.draw(state, on: &canvas, theme: theme)
    return canvas
  }

  /// Whether nothing is under way: every question is answered and, where that is awaited, the folder is read.
  public var isSettled: Bool { !state.isWaiting && inbox.isEmpty && (isFolderIdle || !awaitsFolder) }

  /// Waits until nothing is under way.
  public func settle() {
    drain()
    while !isSettled {
      inbox.wait()
      drain()
    }
  }

  /// Presses keys one at a time, each when the one before has had its whole effect, and draws.
  ///
  /// - returns: the screen, and whether the keys ended the program before they were all pressed.
  public func run(keys: [Key]) -> (canvas: Canvas, hasQuit: Bool) {
    settle()
    var hasQuit = false
    for key in keys where !hasQuit {
      handle(.key(key))
      settle()
      hasQuit = effects.contains(.quit)
    }
    var canvas = Canvas(size: state.size)
    Dashboard.draw(state, on: &canvas, theme: theme)
    return (canvas, hasQuit)
  }

  private func change(_ body: (inout State) -> [Effect]) {
    let before = state
    for effect in body(&state) { carryOut(effect) }
    if state != before { needsDrawing = true }
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .ask(let query, let slot, let generation): pool.submit(query, slot, generation: generation)
    case .saveReadingPosition(let position): savePosition(position)
    case .saveMark(let change): saveMark(change)
    case .useTheme(let name): theme = themeNamed(name) ?? theme
    case .reportMouse, .pageText, .copy, .editText, .writeFile, .openURL, .openFile, .redraw, .suspend, .quit:
      effects.append(effect)
    }
  }

  private func note(_ news: FolderNews) {
    switch news {
    case .idle, .problem: isFolderIdle = true
    case .reading: isFolderIdle = false
    case .committed, .followsAnother: break
    }
  }
}
