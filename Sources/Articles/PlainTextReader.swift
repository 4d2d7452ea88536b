import CrisisModel

/// Plain text: a head of date, slug, title, byline and labelled lines in any order, then the body.
///
/// The body is kept byte for byte from its first line on. A dateline that opens the body ("CARACAS, Aug 29 (Reuters) -")
/// stays part of it.
struct PlainTextReader: ArticleReader {
  /// Everything that is text.
  func recognises(_ head: FileHead) -> Bool { true }

  func read(_ input: inout FileInput, to sink: (ReadItem) -> Bool) {
    var draft = ArticleDraft()
    let text: [UInt8]
    (text, draft.findings) = input.decodeWhole()
    emit(text, draft, of: input, to: sink)
  }

  /// Hands out the article of a decoded text; the draft brings findings made on the way.
  func emit(_ text: [UInt8], _ begun: ArticleDraft, of input: FileInput, to sink: (ReadItem) -> Bool) {
    var draft = begun
    let body = TextHead.read(text, into: &draft)
    draft.text = String(decoding: text[body.start...], as: UTF8.self)
    if draft.text.utf8.allSatisfy({ $0 <= 32 }) {
      let reason = draft.title == nil ? "holds no text" : "has a head and no body"
      guard draft.title != nil else {
        _ = sink(.finding(.unreadable(input.path, reason)))
        return
      }
      draft.findings.append(Finding(kind: .unreadable, message: "The file \(reason)"))
    }
    if let title = draft.title, draft.titleIsFromSlug { draft.title = SlugTitle.title(title, body: draft.text) }
    _ = sink(.article(draft.article(of: input, ordinal: 0, line: body.line)))
  }
}
