import Articles
import Testing

/// Every path has one text, and every text leads to one path.
struct FileNameTests {
  @Test(arguments: [
    (Array("a b/ä.txt".utf8), "a b/ä.txt"), ([0x63, 0x61, 0x66, 0xE9], "caf\\xE9"),
    (Array("\\n".utf8), "\\n"), (Array("\\xE9".utf8), "\\x5CxE9"), (Array("\\xe9".utf8), "\\xe9"),
    ([0xF0, 0x9F, 0x98, 0x61], "\\xF0\\x9F\\x98a"), ([], ""), ([0x5C, 0x78, 0x45, 0xFF], "\\xE\\xFF"),
  ])
  func textsOfPaths(bytes: [UInt8], text: String) {
    #expect(FileName.text(of: bytes) == text)
    #expect(FileName.bytes(of: text) == bytes)
  }

  @Test func anyBytesComeBack() {
    var random = SeededGenerator(seed: 5)
    let some: [UInt8] = [0x5C, 0x78, 0x45, 0x39, 0xC3, 0xA9, 0xFF, 0x61, 0x80]
    for _ in 0..<2_000 {
      let bytes: [UInt8] = (0..<random.next(below: 13)).map { _ in some[random.next(below: some.count)] }
      let text = FileName.text(of: bytes)
      #expect(FileName.bytes(of: text) == bytes)
      #expect(FileName.withPath(text) { path in (0..<bytes.count).map { UInt8(bitPattern: path[$0]) } } == bytes)
    }
  }
}
