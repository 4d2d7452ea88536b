/// Single words that rules ask for by name.
struct CommonWords: Sendable {
  let to: WordID
  let of: WordID
  let by: WordID
  let from: WordID
  let with: WordID
  let on: WordID
  let against: WordID
  let its: WordID
  let their: WordID
  let his: WordID
  let and: WordID
  let between: WordID
  let border: WordID
  let coast: WordID
  let coastline: WordID
  let shore: WordID

  init(_ builder: inout LexiconBuilder) {
    to = builder.word("to")
    of = builder.word("of")
    by = builder.word("by")
    from = builder.word("from")
    with = builder.word("with")
    on = builder.word("on")
    against = builder.word("against")
    its = builder.word("its")
    their = builder.word("their")
    his = builder.word("his")
    and = builder.word("and")
    between = builder.word("between")
    border = builder.word("border")
    coast = builder.word("coast")
    coastline = builder.word("coastline")
    shore = builder.word("shores")
  }
}
