import Testing

@testable import Refresh

@Suite struct PendingChangesTests {
  @Test func waitsForAPauseButNotForLong() {
    var pending = PendingChanges()
    #expect(pending.wait(at: 0) == nil)
    pending.add("a", at: 1000)
    #expect(pending.wait(at: 1000) == PendingChanges.quiet)
    pending.add("a", at: 1050)
    #expect(pending.wait(at: 1050) == PendingChanges.quiet)
    for time in stride(from: Int64(1100), to: 1390, by: 10) { pending.add("b", at: time) }
    #expect(pending.wait(at: 1390) == 10)
    #expect(pending.wait(at: 2000) == 0)
    #expect(pending.paths == ["a", "b"])
  }

  @Test func tooManyPathsAreEverything() {
    var pending = PendingChanges()
    for number in 0...PendingChanges.mostPaths { pending.add("\(number)", at: 0) }
    #expect(pending.everything)
    #expect(pending.paths.isEmpty)
  }
}
