import Testing

@testable import Articles

@Suite struct FileVersionTests {
  @Test func hashDoesNotDependOnReads() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var whole = ContentHash()
    bytes.withUnsafeBytes { whole.add($0) }
    for size in [1, 3, 8, 13, 999] {
      var parts = ContentHash()
      for start in stride(from: 0, to: bytes.count, by: size) {
        Array(bytes[start..<min(bytes.count, start + size)]).withUnsafeBytes { parts.add($0) }
      }
      #expect(parts.value == whole.value)
    }
  }

  @Test func hashTellsContentsApart() {
    let contents = ["", "a", "b", "aa", "a\0", "\0", "abcdefgh", "abcdefgi", "abcdefgh\0"]
    let hashes = contents.map { content -> UInt64 in
      var hash = ContentHash()
      Array(content.utf8).withUnsafeBytes { hash.add($0) }
      return hash.value
    }
    #expect(Set(hashes).count == contents.count)
  }

  @Test func readingAndHashingAgree() throws {
    let folder = try TemporaryFolder()
    for (name, text) in [("a.txt", "A title\n\nBody."), ("b.jsonl", "{\"id\":1,\"text\":\"A\"}\n"), ("c", "")] {
      let path = try folder.write(name, text)
      #expect(FileReader().read(file: path, as: name) { _ in true } == FileVersion.of(file: path))
      #expect(FileVersion.of(file: path) != nil)
    }
  }
}
