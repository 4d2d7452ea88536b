import CrisisModel

/// Markdown with YAML front matter, as Obsidian Web Clipper, MarkDownload, Joplin and site generators write it.
///
/// The body is kept as it is written, marks included, from the first line after front matter, title heading and
/// MarkDownload's excerpt.
struct MarkdownReader: ArticleReader {
  func recognises(_ head: FileHead) -> Bool { FrontMatter.opens(head.bytes) }

  func read(_ input: inout FileInput, to sink: (ReadItem) -> Bool) {
    var draft = ArticleDraft()
    let text: [UInt8]
    (text, draft.findings) = input.decodeWhole()
    guard let matter = FrontMatter.read(text) else {
      // Three dashes and no end: a text that begins with a rule.
      PlainTextReader().emit(text, draft, of: input, to: sink)
      return
    }
    FrontMatterFields(matter).fill(&draft)
    let body = MarkdownBody.start(of: text, from: matter.end, line: matter.endLine, into: &draft)
    draft.text = String(decoding: text[body.start...], as: UTF8.self)
    if draft.text.utf8.allSatisfy({ $0 <= 32 }) {
      draft.findings.append(Finding(kind: .unreadable, message: "The file has front matter and no text"))
    }
    _ = sink(.article(draft.article(of: input, ordinal: 0, line: body.line)))
  }
}

/// Where the text of a Markdown article begins.
enum MarkdownBody {
  /// Byte and line of the first line after the title heading and MarkDownload's excerpt.
  static func start(
    of text: [UInt8], from position: Int, line: Int, into draft: inout ArticleDraft
  ) -> (start: Int, line: Int) {
    var lines = TextLines(text, from: position, number: line)
    var ahead = lines
    guard var first = ahead.nextWords() else { return (text.count, lines.number) }
    if first.words.hasPrefix("# ") {
      let heading = String(first.words.dropFirst(2).drop(while: \.isWhitespace))
      draft.title = draft.title ?? heading
      lines = ahead
      guard let next = ahead.nextWords() else { return (text.count, lines.number) }
      first = next
    }
    guard first.words == "> ## Excerpt" else { return (first.start, first.number) }
    // The excerpt repeats the article and ends with a rule.
    while let line = ahead.next(), line.words.isEmpty || line.words.hasPrefix(">") || line.words == "---" {
      guard line.words == "---" else { continue }
      guard let body = ahead.nextWords() else { break }
      return (body.start, body.number)
    }
    return (first.start, first.number)
  }
}
