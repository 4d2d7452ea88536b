import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// Keys, sizes, answers and commits in any order: never a crash, and every frame fits.
struct RandomWalkTests {
  /// SplitMix64 (Steele, Lea, Flood 2014): the same walk on every machine.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      return z ^ (z >> 31)
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func walk(_ seed: UInt64) throws {
    var random = Seeded(state: seed)
    let keys = KeyTable.bindings.flatMap(\.keys) + ["cuba", "1962", "<Enter>", "<Enter>", "<Esc>", "<Space>", "é", "漢"]
    let sizes = [(1, 1), (20, 5), (40, 12), (80, 24), (99, 30), (120, 40), (80, 24), (300, 80), (7, 60), (200, 3)]
    let archives = [Cuba.archive, Odd.archive, Archive(), Many.archive(articles: 300)]
    var desk = Desk(archive: Cuba.archive)
    for step in 0..<2_500 {
      switch Int.random(in: 0..<20, using: &random) {
      case 0:
        let (columns, rows) = sizes[Int.random(in: 0..<sizes.count, using: &random)]
        desk.send(.input(.resize(Size(columns: columns, rows: rows))))
      case 1:
        desk.store.archive = archives[Int.random(in: 0..<archives.count, using: &random)]
        desk.send(.folder(.committed))
      case 10:
        let at = Point(column: Int.random(in: 0..<130, using: &random), row: Int.random(in: 0..<45, using: &random))
        let kinds: [MouseEvent.Kind] = [.press(.left), .wheelDown, .wheelUp, .drag(.left), .release(.left)]
        let kind = kinds[Int.random(in: 0..<kinds.count, using: &random)]
        desk.send(.input(.mouse(MouseEvent(position: at, kind: kind, count: step % 5))))
      case 2: desk.send(.folder(.reading(ReadingProgress(done: step, total: 2_500, elapsed: Double(step)))))
      case 3: desk.send(.folder(.idle(watching: step % 2 == 0)))
      case 4...8: desk.answerOne()
      case 9: desk.failOne()
      default:
        for key in try Key.keys(keys[Int.random(in: 0..<keys.count, using: &random)]) {
          desk.send(.input(.key(key)))
        }
      }
      // Drawing costs most: every frame that a terminal would show after a burst of keys is enough.
      if step % 4 == 0 { #expect(desk.canvas().size == desk.state.size) }
      for list in desk.state.lists where !list.rows.isEmpty {
        guard list.rows.indices.contains(list.cursor), list.top <= list.cursor else {
          Issue.record("after step \(step) of walk \(seed): cursor \(list.cursor) of \(list.rows.count) \(list.kind)")
          return
        }
      }
    }
    desk.settle()
    #expect(!desk.state.isWaiting)
  }

  /// On the map alone: any keys and clicks, and the rows keep their sites.
  @Test(arguments: [5, 6] as [UInt64])
  func walkOnTheMap(_ seed: UInt64) throws {
    var random = Seeded(state: seed)
    let keys = KeyTable.bindings.filter { !$0.places.isDisjoint(with: .mapView) && $0.places != .all }.flatMap(\.keys)
    let sizes = [(120, 40), (80, 24), (40, 12), (300, 80), (24, 11), (20, 5), (1, 1)]
    var desk = Desk(archive: Cuba.archive)
    for step in 0..<1_500 {
      switch Int.random(in: 0..<8, using: &random) {
      case 0:
        let (columns, rows) = sizes[Int.random(in: 0..<sizes.count, using: &random)]
        desk.send(.input(.resize(Size(columns: columns, rows: rows))))
      case 1:
        desk.store.archive = [Cuba.archive, Odd.archive, Many.deployments(200)][step % 3]
        desk.send(.folder(.committed))
      case 2:
        let at = Point(column: Int.random(in: 0..<130, using: &random), row: Int.random(in: 0..<45, using: &random))
        let kinds: [MouseEvent.Kind] = [.press(.left), .wheelDown, .wheelUp, .drag(.left), .release(.left)]
        desk.send(.input(.mouse(MouseEvent(position: at, kind: kinds[step % kinds.count], count: step % 9))))
      case 3: desk.send(.command(.map))
      default: try desk.press(keys[Int.random(in: 0..<keys.count, using: &random)])
      }
      if step % 4 == 0 { #expect(desk.canvas().size == desk.state.size) }
      guard desk.state.showsMap else { continue }
      #expect(desk.state.map.sites.count == desk.state[.forces].rows.count)
      let viewport = try #require(desk.state.map.viewport)
      #expect(viewport.scale.isFinite && viewport.scale > 0 && abs(viewport.longitude) <= 180)
    }
  }
}
