import Articles
import CrisisModel
import CrisisStore
import Testing

@testable import Refresh

@Suite struct ChangePlanTests {
  private func stamp(_ modified: Int64, size: Int64 = 1) -> FileStamp {
    FileStamp(size: size, modified: modified, inode: 7)
  }

  private func known(_ modified: Int64, size: Int64 = 1) -> FileSignature {
    FileSignature(size: size, modified: modified, inode: 7, content: 1)
  }

  @Test func onlyWhatDiffersIsReadNewestFirst() {
    let listing = Listing(files: ["same": stamp(1), "old": stamp(2), "new": stamp(9), "grown": stamp(3, size: 2)])
    let plan = ChangePlan(
      known: ["same": known(1), "old": known(1), "grown": known(3), "gone": known(1)], listing: listing,
      scope: .everything)
    #expect(plan.jobs.map(\.path) == ["new", "grown", "old"])
    #expect(plan.gone == ["gone"])
  }

  @Test func scopeCoversWhatLiesInItsFolders() {
    let index = ["a/b/c": known(1), "a/d": known(1), "ab": known(1), "e": known(1)]
    #expect(ChangePlan(known: index, listing: Listing(), scope: .paths(["a"])).gone == ["a/b/c", "a/d"])
    #expect(ChangePlan(known: index, listing: Listing(), scope: .paths(["a/b"])).gone == ["a/b/c"])
    #expect(ChangePlan(known: index, listing: Listing(), scope: .paths(["e", "x"])).gone == ["e"])
    #expect(ChangePlan(known: index, listing: Listing(), scope: .paths([""])).gone == ["a/b/c", "a/d", "ab", "e"])
  }

  @Test func nothingIsGoneFromAFolderThatCannotBeRead() {
    let listing = Listing(unread: ["a"])
    let plan = ChangePlan(known: ["a/x": known(1), "ab": known(1)], listing: listing, scope: .everything)
    #expect(plan.gone == ["ab"])
  }

  @Test func obstaclesAreToldOnce() {
    let finding = FileFinding(path: "a", finding: Finding(kind: .unreadable, message: "can't be looked into"))
    let listing = Listing(unread: ["a"], findings: [finding])
    let plan = ChangePlan(known: [:], listing: listing, scope: .everything)
    #expect(plan.obstacles.map(\.path) == ["a"])
    let index = ["a": plan.obstacles[0].signature]
    #expect(ChangePlan(known: index, listing: listing, scope: .everything).isEmpty)
    #expect(ChangePlan(known: index, listing: Listing(), scope: .everything).gone == ["a"])
  }
}
