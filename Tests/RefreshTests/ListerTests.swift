import Articles
import Testing

@testable import Refresh

@Suite struct ListerTests {
  @Test func hiddenAndOddThingsAreLeftOut() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder(".crisiswatch")
    try folder.makeFolder("sub/.git")
    try folder.write(".hidden", "x")
    try folder.write(".crisiswatch/x", "x")
    try folder.write("sub/.git/x", "x")
    try folder.write("sub/ä b.txt", "x")
    try folder.write("a.txt", "x")
    let listing = Lister.list(FolderSet([folder.path]))
    #expect(Set(listing.files.keys) == ["a.txt", "sub/ä b.txt"])
    #expect(Set(listing.folders) == ["", "sub"])
    #expect(listing.findings.isEmpty)
    #expect(listing.files["a.txt"]?.size == 1)
  }

  @Test func linkedFolderIsReadOnceUnderItsOwnName() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("real")
    try folder.write("real/a.txt", "x")
    try folder.link("alias", to: "real")
    try folder.link("file", to: "real/a.txt")
    let listing = Lister.list(FolderSet([folder.path]))
    #expect(Set(listing.files.keys) == ["real/a.txt", "file"])
    #expect(listing.findings.map(\.path) == ["alias"])
  }

  @Test func onePathAlone() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("sub")
    try folder.write("sub/a.txt", "x")
    try folder.write("b.txt", "x")
    let folders = FolderSet([folder.path])
    #expect(Array(Lister.list("sub", in: folders).files.keys) == ["sub/a.txt"])
    #expect(Array(Lister.list("b.txt", in: folders).files.keys) == ["b.txt"])
    #expect(Lister.list("gone", in: folders) == Listing())
    #expect(Lister.list(".hidden/x", in: folders) == Listing())
    #expect(Lister.list("", in: folders) == Lister.list(folders))
  }

  @Test func severalFoldersHaveTheirNamesInThePaths() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("one/same")
    try folder.makeFolder("two/same")
    try folder.makeFolder("two/other")
    try folder.write("one/same/a.txt", "x")
    try folder.write("two/same/b.txt", "x")
    try folder.write("two/other/c.txt", "x")
    let folders = FolderSet(["one/same", "two/same", "two/other"].map(folder.path(of:)))
    let files = Lister.list(folders).files.keys.sorted()
    #expect(files == [folder.path(of: "one/same/a.txt"), folder.path(of: "two/same/b.txt"), "other/c.txt"])
    for file in files { #expect(folders.absolutePath(of: file).flatMap(FileVersion.of(file:)) != nil) }
    #expect(folders.relativePath(of: folder.path(of: "two/other/c.txt")) == "other/c.txt")
  }

  @Test func orderSpellingAndNestingOfFoldersDoNotMatter() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("a/inside")
    try folder.makeFolder("b")
    let one = FolderSet([folder.path(of: "a"), folder.path(of: "b")])
    let other = FolderSet([folder.path(of: "b/../b/"), folder.path(of: "a/inside"), folder.path(of: "./a")])
    #expect(one == other)
  }
}
