import CrisisModel

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
    workspace.bytes.withUnsafeBufferPointer { bytes in
      var scan = TokenScan(
        bytes: bytes, tokens: workspace.tokens, numbers: workspace.numbers, breaksAtNewline: breaksAtNewline)
      workspace.tokens = []
      workspace.numbers = []
      scan.run(vocabulary)
      workspace.tokens = scan.tokens
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
    var previous: UInt8 = 0
    for byte in bytes.prefix(100_000) {
      if previous == 10 && byte != 10 && byte != 13 {
        ends += 1
        if 97...122 ~= byte { continued += 1 }
      }
      previous = byte
    }
    return continued * 5 > ends
  }
}
