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
  let or: WordID
  let out: WordID
  let some: WordID
  let strong: WordID
  let between: WordID
  let order: WordID
  let the: WordID
  let these: WordID
  let those: WordID
  let be: WordID
  let have: WordID
  let led: WordID
  let backed: WordID
  let based: WordID
  let including: WordID
  let can: WordID
  let cannot: WordID
  let alert: WordID
  let our: WordID
  let my: WordID
  let here: WordID
  let at: WordID
  let present: WordID
  let `for`: WordID
  let total: WordID
  let presence: WordID
  let toll: WordID
  /// "if", "unless", "whether"
  let suppositions: [WordID]

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
    out = builder.word("out")
    or = builder.word("or")
    some = builder.word("some")
    strong = builder.word("strong")
    suppositions = [builder.word("if"), builder.word("unless"), builder.word("whether")]
    toll = builder.word("toll")
    including = builder.word("including")
    order = builder.word("order")
    the = builder.word("the")
    these = builder.word("these")
    those = builder.word("those")
    be = builder.word("be")
    have = builder.word("have")
    led = builder.word("led")
    backed = builder.word("backed")
    based = builder.word("based")
    can = builder.word("can")
    cannot = builder.word("cannot")
    alert = builder.word("alert")
    our = builder.word("our")
    my = builder.word("my")
    here = builder.word("here")
    at = builder.word("at")
    present = builder.word("present")
    `for` = builder.word("for")
    total = builder.word("total")
    presence = builder.word("presence")
    between = builder.word("between")
  }
}
