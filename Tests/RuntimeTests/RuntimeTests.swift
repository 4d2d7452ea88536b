import Cells
import CrisisModel
import Dashboard
import Dispatch
import Testing

@testable import Runtime

struct RuntimeTests {
  private let store = ScriptedStore()

  private func runtime(
    position: ReadingPosition = ReadingPosition(view: .articles), awaitsFolder: Bool = false,
    save: @escaping (ReadingPosition) -> Void = { _ in }
  ) -> Runtime {
    let state = State(size: Size(columns: 80, rows: 24), folder: "~/news", position: position)
    let runtime = Runtime(
      state: state, theme: .standard(.mono), awaitsFolder: awaitsFolder, savePosition: save, ask: store.ask)
    runtime.start()
    return runtime
  }

  @Test func showsWhatTheStoreAnswers() throws {
    let runtime = runtime()
    runtime.settle()
    let canvas = try #require(runtime.draw())
    #expect(canvas.text.contains("Article 2"))
    #expect(canvas.text.contains("1 of 3"))
  }

  @Test func drawsOnlyWhenSomethingChanged() throws {
    let runtime = runtime()
    runtime.settle()
    _ = try #require(runtime.draw())
    #expect(runtime.draw() == nil)
    runtime.handle(.key(.function(9)))
    #expect(runtime.draw() == nil)
    runtime.handle(.key(.character("j")))
    #expect(runtime.draw() != nil)
  }

  @Test func pressesKeysOneAtATime() throws {
    let result = runtime().run(keys: try Key.keys("jj"))
    #expect(result.canvas.line(23).hasSuffix("3 of 3"))
    #expect(!result.hasQuit)
  }

  @Test func stopsAtTheKeyThatQuits() throws {
    var saved: ReadingPosition?
    let runtime = runtime { saved = $0 }
    let result = runtime.run(keys: try Key.keys("jqjj"))
    #expect(result.hasQuit)
    #expect(saved?.view == .articles)
    #expect(saved?.row?.day == Day(number: 1))
  }

  @Test func beginsWhereTheReaderLeft() throws {
    let day = Day(number: 1)
    let row = RowPosition(day: day, order: 0, identity: .article(key: "1", ordinal: 0))
    let result = runtime(position: ReadingPosition(view: .articles, row: row)).run(keys: [])
    #expect(result.canvas.line(23).hasSuffix("2 of 3"))
  }

  @Test func aNewerQuestionInterruptsTheOlderOne() throws {
    let (began, interrupted) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    store.change { script in
      script.before = { query, cancellation in
        guard case .page(let request) = query, request.filter.isEverything else { return }
        began.signal()
        let released = DispatchSemaphore(value: 0)
        cancellation.onCancel {
          interrupted.signal()
          released.signal()
        }
        released.wait()
      }
    }
    let runtime = runtime()
    began.wait()
    runtime.apply(.command(.dates, argument: "1970"))
    #expect(interrupted.wait(timeout: .now() + 60) == .success)
    runtime.settle()
    #expect(runtime.draw()?.text.contains("Article 2") == true)
  }

  @Test func countsNeverHoldRowsBack() throws {
    let release = DispatchSemaphore(value: 0)
    store.change { script in
      script.before = { query, _ in
        switch query {
        case .counts, .histogram: release.wait()
        default: break
        }
      }
    }
    let runtime = runtime()
    while runtime.draw()?.text.contains("Article 2") != true {
      runtime.inbox.wait()
      runtime.drain()
    }
    #expect(!runtime.isSettled)
    runtime.handle(.key(.character("1")))
    while !store.asked.contains(where: { isPage($0, .timeline) }) {
      runtime.inbox.wait()
      runtime.drain()
    }
    for _ in 0..<8 { release.signal() }
    runtime.settle()
  }

  private func isPage(_ query: Query, _ list: ListKind) -> Bool {
    guard case .page(let request) = query else { return false }
    return request.list == list
  }

  @Test func aFailureIsSaidAndSettles() throws {
    store.change { $0.failure = "the disk is full" }
    let result = runtime().run(keys: [])
    #expect(result.canvas.text.contains("the disk is full"))
  }

  @Test func newsOfTheFolderComeFromAnotherThread() throws {
    let runtime = runtime(awaitsFolder: true)
    let inbox = runtime.inbox
    let store = store
    DispatchQueue.global().async {
      store.change { $0.articles = 5 }
      inbox.put(.folder(.committed))
      inbox.put(.folder(.idle(watching: true)))
    }
    runtime.settle()
    let text = try #require(runtime.draw()?.text)
    #expect(text.contains("Article 4"))
    #expect(text.contains("watching"))
  }

  @Test func theInboxWakesWhoWaits() {
    let inbox = Inbox()
    #expect(inbox.isEmpty)
    inbox.put(.notice("one"))
    inbox.put(.notice("two"))
    inbox.wait()
    #expect(inbox.takeAll() == [.notice("one"), .notice("two")])
    #expect(inbox.isEmpty)
    inbox.put(.notice("three"))
    inbox.wait()
    #expect(inbox.takeAll() == [.notice("three")])
  }
}
