import Cells
import CrisisModel

/// A line of the reader: a stretch of the title or the text, or a line about the article.
struct ReaderLine: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case title
    case head
    case text
  }

  let part: Part
  /// The bytes of title or text on this line; empty for a line about the article.
  let range: ByteRange
  /// What a line about the article says.
  var words = ""

  /// Title, what is known of the article, and its text, wrapped.
  static func all(of article: Article, width: Int) -> [ReaderLine] {
    func wrapped(_ words: String, _ part: Part) -> [ReaderLine] {
      TextWrap.lines(words, columns: width).map { line in
        ReaderLine(part: part, range: ByteRange(line.bytes.lowerBound, line.bytes.upperBound))
      }
    }
    let title = article.title.map { wrapped($0, .title) } ?? []
    let head = about(article).flatMap { words in
      TextWrap.lines(words, columns: width).map { line in
        ReaderLine(part: .head, range: ByteRange(0, 0), words: line.text(of: words))
      }
    }
    return title + head + [ReaderLine(part: .head, range: ByteRange(0, 0))] + wrapped(article.text, .text)
  }

  /// Outlet and author; publication and capture, each with its origin.
  private static func about(_ article: Article) -> [String] {
    func said(_ verb: String, _ date: ArticleDate?) -> String? {
      date.map { "\(verb) \(DayWords.full($0.day)) (\($0.originDescription))" }
    }
    let source = [article.outlet, article.author].compactMap { $0 }.joined(separator: " · ")
    let published = said("published", article.published) ?? "no date of publication"
    let slug = article.titleIsFromSlug ? "title made from the slug" : ""
    return [source, published, said("captured", article.captured) ?? "", slug].filter { !$0.isEmpty }
  }
}

extension ReaderFact {
  /// Whether it is the same fact after a re-read.
  func isSame(as other: ReaderFact) -> Bool {
    switch (subject, other.subject) {
    case (.record(let a), .record(let b)): a.core.identity == b.core.identity
    case (.finding(let a), .finding(let b)): a == b
    default: false
    }
  }
}
