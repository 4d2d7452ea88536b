import CrisisModel
import Glibc

/// Bytes → tokens, in one pass: boundaries, shapes, hashes of the folded words and values of the numbers.
///
/// Works on any bytes: what is no letter, digit or known mark becomes `other`. Never splits a UTF-8 sequence.
struct Tokenizer {
  let vocabulary: Vocabulary

  /// Fills `workspace.tokens` and `workspace.numbers` from `workspace.bytes`.
  func run(_ workspace: inout Workspace) {
    workspace.tokens.removeAll(keepingCapacity: true)
    workspace.numbers.removeAll(keepingCapacity: true)
    let breaksAtNewline = !LineWrapping.isWrapped(workspace.bytes)
    let blank = Token(start: 0, end: 0, hash: 0, word: Vocabulary.unknown, kind: .other, shape: [])
    workspace.bytes.withUnsafeBufferPointer { bytes in
      var scan = TokenScan(bytes: bytes, numbers: workspace.numbers, breaksAtNewline: breaksAtNewline)
      workspace.numbers = []
      while !scan.isDone {
        // Room for the tokens of what is left, as many as texts usually have; a denser text gets more.
        let more = (bytes.count - scan.at) / 4 + 16
        workspace.tokens.append(contentsOf: repeatElement(blank, count: scan.count + more - workspace.tokens.count))
        workspace.tokens.withUnsafeMutableBufferPointer { room in
          scan.room = room
          scan.run(vocabulary)
        }
      }
      workspace.tokens.removeLast(workspace.tokens.count - scan.count)
      workspace.numbers = scan.numbers
    }
  }
}

/// Whether a text's lines are wrapped at a width (a newline is then a space) or each line is a paragraph.
enum LineWrapping {
  /// A text counts as wrapped when more than a fifth of its line ends are followed by a small letter.
  static func isWrapped(_ bytes: [UInt8]) -> Bool {
    var ends = 0
    var continued = 0
    bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress else { return }
      let end = min(all.count, 100_000)
      var from = 0
      while from < end, let hit = memchr(base + from, 10, end - from) {
        from = base.distance(to: UnsafeRawPointer(hit)) + 1
        guard from < end, all[from] != 10, all[from] != 13 else { continue }
        ends += 1
        if 97...122 ~= all[from] { continued += 1 }
      }
    }
    return continued * 5 > ends
  }
}
