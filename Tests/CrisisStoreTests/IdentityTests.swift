import CrisisModel
import CrisisStore
import Testing

/// Identities outlive re-reads and renames.
struct IdentityTests {
  @Test func aRenamedFileKeepsItsIdentities() throws {
    let store = try TestStore()
    let old = Make.article("old.txt", [.event("told once", ["VE"])])
    try store.writer.write([Make.file("old.txt", content: 5, [old])], at: 1)
    let entry = try #require(try store.entries(.timeline).first)
    let new = Make.article("new.txt", [.event("told once", ["VE"])])
    let report = try store.writer.write([Make.file("new.txt", content: 5, [new])], removing: ["old.txt"], at: 2)
    #expect(report.renamed == 1)
    let after = try #require(try store.entries(.timeline).first)
    #expect(after.identity == entry.identity)
    #expect(after.article.identity == old.article.identity)
    #expect(after.article.source.path == "new.txt")
    #expect(try store.writer.signatures().keys.sorted() == ["new.txt"])
    // The next reading under the new path meets the same article.
    let changed = Make.article("new.txt", text: "More text.", [.event("told once", ["VE"])])
    try store.writer.write([Make.file("new.txt", content: 6, [changed])], at: 3)
    #expect(try store.entries(.timeline).first?.article.identity == old.article.identity)
  }

  @Test func anotherContentIsNoRename() throws {
    let store = try TestStore()
    try store.writer.write([Make.file("old", content: 5, [Make.article("old")])], at: 1)
    let new = Make.article("new")
    try store.writer.write([Make.file("new", content: 6, [new])], removing: ["old"], at: 2)
    #expect(try store.article(new.article.identity) != nil)
    #expect(try store.summary().articles == 1)
  }

  @Test func evidenceThatOverlapsByHalfKeepsTheIdentity() throws {
    let store = try TestStore()
    let before = Make.article(
      "a", [.event("four thousand troops sail south", ["US"]), .event("ministers meet", ["US"])])
    try store.writer.write([Make.file("a", content: 1, [before])], at: 1)
    let old = try store.entries(.timeline)
    let after = Make.article(
      "a", [.event("four thousand troops sail east", ["US"]), .event("an entirely new matter", ["US"])])
    try store.writer.write([Make.file("a", content: 2, [after])], at: 2)
    let new = try store.entries(.timeline)
    let kept = try #require(old.first { $0.clause.contains("troops") })
    #expect(new.first { $0.clause.contains("troops") }?.identity == kept.identity)
    #expect(
      new.first { $0.clause.contains("matter") }.map { entry in !old.contains { $0.identity == entry.identity } }
        == true)
  }

  @Test func kindsDontPairUp() throws {
    let store = try TestStore()
    try store.writer.write([Make.file("a", content: 1, [Make.article("a", [.event("same words here")])])], at: 1)
    let old = try #require(try store.entries(.timeline).first)
    try store.writer.write([Make.file("a", content: 2, [Make.article("a", [.quote("same words here")])])], at: 2)
    #expect(try store.entries(.quotes).first?.identity != old.identity)
  }

  @Test func aRecordThatChangesItsBlockTakesItsEntryAlong() throws {
    let store = try TestStore()
    // The same words under another country are another block of the test's fusion.
    for (number, country) in ["VE", "US", "MX", "CO", "VE"].enumerated() {
      try store.writer.write(
        [Make.file("a", content: UInt64(number), [Make.article("a", [.event("moved about", [country])])])], at: 1)
      #expect(try store.entries(.timeline).map { $0.countries.map(\.country.description) } == [[country]])
    }
  }
}
