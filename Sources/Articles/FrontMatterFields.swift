import CrisisModel

/// What the names of front matter mean, in the files of the tools that write it.
struct FrontMatterFields {
  private let matter: FrontMatter

  init(_ matter: FrontMatter) { self.matter = matter }

  /// Puts the fields into a draft.
  func fill(_ draft: inout ArticleDraft) {
    if let problem = matter.problem {
      let message = "The front matter is no valid YAML (\(problem)); its simple lines were read"
      draft.findings.append(Finding(kind: .unreadable, message: message))
    }
    draft.title = matter.first(of: ["title", "headline"])?.value
    draft.author = author
    draft.published = date(of: FrontMatterFields.publication, &draft.findings)
    draft.captured = date(of: FrontMatterFields.capture, &draft.findings)
    let sources = ["url", "source", "link", "source_url", "original", "canonical"].compactMap {
      matter.first(of: [$0])?.value
    }
    draft.url = sources.first(where: HeadLine.isAddress)
    draft.outlet =
      matter.first(of: ["publisher", "outlet", "site", "sitename", "publication"])?.value
      ?? matter.first(of: ["source"]).map(\.value).flatMap { HeadLine.isAddress($0) ? nil : $0 }
    draft.formatID = matter.first(of: ["guid", "id"])?.value
  }

  private static let publication = [
    "published", "date_published", "datepublished", "pubdate", "publish_date", "published_at", "date",
  ]
  /// `created` is the time of clipping in Obsidian Web Clipper, MarkDownload and Joplin.
  private static let capture = ["created", "clipped", "captured", "saved", "date_saved", "retrieved", "accessed"]

  private func date(of names: [String], _ findings: inout [Finding]) -> ArticleDate? {
    guard let (name, words) = matter.first(of: names) else { return nil }
    return ArticleDraft.date(words, origin: .frontMatter, field: name, findings: &findings)
  }

  /// Names without the brackets of links: "[[Ana Ruiz]]" → "Ana Ruiz", "[[people/ana|Ana Ruiz]]" → "Ana Ruiz".
  private var author: String? {
    let names = (matter.values("author") + matter.values("authors")).map { name -> String in
      guard name.hasPrefix("[["), name.hasSuffix("]]") else { return name }
      let inside = name.dropFirst(2).dropLast(2)
      return String(inside.split(separator: "|").last ?? inside)
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
