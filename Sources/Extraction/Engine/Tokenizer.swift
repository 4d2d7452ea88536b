import CrisisModel
import Glibc

/// Bytes → tokens, in one pass: boundaries, shapes, hashes of the folded words and values of the numbers.
///
/// Works on any bytes: what is no letter, digit or known mark becomes `other`. Never splits a UTF-8 sequence.
struct Tokenizer {
  let vocabulary: Vocabulary

  /// Fills `workspace.tokens`, `numbers`, `quoteMarks` and `stops` from `workspace.bytes`.
  func run(_ workspace: inout Workspace) {
    workspace.tokens.removeAll(keepingCapacity: true)
    workspace.numbers.removeAll(keepingCapacity: true)
    workspace.quoteMarks.removeAll(keepingCapacity: true)
    workspace.stops.removeAll(keepingCapacity: true)
    let breaksAtNewline = !LineWrapping.isWrapped(workspace.bytes)
    workspace.bytes.withUnsafeBufferPointer { bytes in
      var scan = TokenScan(
        bytes: bytes, numbers: workspace.numbers, quoteMarks: workspace.quoteMarks, stops: workspace.stops,
        breaksAtNewline: breaksAtNewline)
      workspace.numbers = []
      workspace.quoteMarks = []
      workspace.stops = []
      workspace.tokenRoom.withUnsafeMutableBufferPointer { room in
        scan.room = room
        while !scan.isDone {
          scan.run(vocabulary)
          workspace.tokens.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<scan.count]))
          scan.emptyRoom()
        }
      }
      workspace.numbers = scan.numbers
      workspace.quoteMarks = scan.quoteMarks
      workspace.stops = scan.stops
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
