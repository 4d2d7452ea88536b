/// A match of the lexicon: its entries, the first of the table first.
struct KnownName {
  var first: Int32
  /// Further entries of the same phrase; mostly none.
  var others: [Int32] = []
  var tokens: TokenRange

  init(first: Int32, tokens: TokenRange) {
    self.first = first
    self.tokens = tokens
  }
}
