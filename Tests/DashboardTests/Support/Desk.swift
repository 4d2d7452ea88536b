import Cells
import CrisisModel

@testable import Dashboard

/// A dashboard at work on a fake store: presses keys, answers questions, draws.
struct Desk {
  var state: State
  var store: FakeStore
  /// Effects other than questions and marks, in order.
  private(set) var effects: [Effect] = []
  /// Marks of articles that were to be kept, in order.
  private(set) var marked: [ReadMarks.Change] = []
  /// Questions that were not answered yet.
  private(set) var open: [Effect] = []

  init(
    _ size: Size = Size(columns: 120, rows: 40), archive: Archive = Cuba.archive, glyphs: Glyphs = .unicode,
    keys: KeyMap = .standard, themes: [String] = [],
    marks: ReadMarks = ReadMarks(), settled: Bool = true
  ) {
    state = State(size: size, folder: "~/news", glyphs: glyphs, keys: keys, themes: themes, marks: marks)
    store = FakeStore(archive)
    guard settled else { return }
    take(state.start())
    send(.loaded(Cuba.countries))
    send(.charted(CubaCoast.coastline))
    send(.folder(.idle(watching: true)))
    settle()
  }

  /// Sends an action without answering what it asks.
  mutating func send(_ action: Action) { take(update(&state, action)) }

  /// Presses keys in vim's notation and answers everything after each.
  mutating func press(_ keys: String) throws {
    for key in try Key.keys(keys) {
      send(.input(.key(key)))
      settle()
    }
  }

  /// Answers questions until none is left.
  mutating func settle() {
    var steps = 0
    while !open.isEmpty {
      answerOne()
      steps += 1
      precondition(steps < 10_000, "questions never end")
    }
  }

  /// Answers the oldest open question.
  mutating func answerOne() {
    guard !open.isEmpty, case .ask(let query, let slot, let generation) = open.removeFirst() else { return }
    send(.answered(slot, generation: generation, .success(store.answer(query))))
  }

  /// The oldest open question fails.
  mutating func failOne() {
    guard !open.isEmpty, case .ask(_, let slot, let generation) = open.removeFirst() else { return }
    send(.answered(slot, generation: generation, .failure(AskProblem("no luck"))))
  }

  /// What the store holds changed.
  mutating func commit(_ archive: Archive) {
    store.archive = archive
    store.revision += 1
    send(.folder(.committed))
    settle()
  }

  func canvas(_ theme: Theme = .standard(.mono)) -> Canvas {
    var canvas = Canvas(size: state.size)
    draw(state, on: &canvas, theme: theme)
    return canvas
  }

  var screen: String { canvas().text }

  private mutating func take(_ new: [Effect]) {
    for effect in new {
      switch effect {
      case .ask: open.append(effect)
      case .saveMark(let change): marked.append(change)
      default: effects.append(effect)
      }
    }
  }
}
