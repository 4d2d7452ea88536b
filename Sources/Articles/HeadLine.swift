/// What a line above a body is, seen alone.
enum HeadLine {
  case date(DateReading)
  case labelled(HeadLabel, String)
  /// Lower case and hyphens: "u-s-troop-deployment-sparks-".
  case slug
  case byline(String)
  case address
  /// "# Title" of Markdown.
  case heading(String)
  case words

  /// Longer lines are body.
  static let longest = 400

  init(_ words: String) {
    if let (label, value) = HeadLabel.split(words) {
      self = .labelled(label, value)
    } else if HeadLine.isAddress(words) {
      self = .address
    } else if words.hasPrefix("# ") {
      self = .heading(String(words.dropFirst(2).drop(while: \.isWhitespace)))
    } else if HeadLine.isSlug(words) {
      self = .slug
    } else if let author = HeadLine.author(words) {
      self = .byline(author)
    } else if words.utf8.contains(where: { 48...57 ~= $0 }), case let reading = DateReading(words), reading != .none {
      self = .date(reading)
    } else {
      self = .words
    }
  }

  /// "http://…" or "https://…" without a space.
  static func isAddress(_ words: String) -> Bool {
    (words.hasPrefix("http://") || words.hasPrefix("https://")) && !words.utf8.contains(32)
  }

  private static func isSlug(_ words: String) -> Bool {
    var hyphens = 0
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "-"): hyphens += 1
      case 97...122, 48...57, 0x80...: break
      default: return false
      }
    }
    // Two hyphens, so that "well-known" is a word; a letter, so that a date is none.
    return hyphens >= 2 && words == words.lowercased() && words.utf8.contains { 97...122 ~= $0 }
  }

  /// "By a staff correspondent": what stands for a name.
  private static let crafts: Set<String> = [
    "correspondent", "correspondents", "reporter", "reporters", "staff", "writer", "writers",
  ]

  private static func author(_ words: String) -> String? {
    guard words.utf8.count <= 120, words.utf8.count > 4, let last = words.utf8.last, last != UInt8(ascii: ".") else {
      return nil
    }
    for opening in ["By ", "BY ", "Por ", "Par ", "Von "] where words.hasPrefix(opening) {
      let name = words.dropFirst(opening.count)
      // "By Tuesday the fleet had left" is a sentence: names have a capital in most of their words.
      let parts = name.split(separator: " ")
      let capitals = parts.count { $0.first?.isUppercase ?? false }
      if capitals * 3 >= parts.count * 2, capitals > 0 { return String(name) }
      if let craft = parts.last?.lowercased(), crafts.contains(craft) { return String(name) }
    }
    return nil
  }
}

/// Labels above a body: "Date: …", "Source: …".
enum HeadLabel {
  case title
  case author
  case outlet
  case address
  case published
  case captured
  /// Known and of no use: section, tags, date of an update.
  case other

  private static let names: [String: HeadLabel] = [
    "title": .title, "headline": .title, "subject": .title, "titel": .title, "título": .title, "titre": .title,
    "author": .author, "authors": .author, "byline": .author, "by": .author, "autor": .author, "auteur": .author,
    "source": .outlet, "outlet": .outlet, "publisher": .outlet, "publication": .outlet, "newspaper": .outlet,
    "agency": .outlet, "fuente": .outlet, "quelle": .outlet, "site": .outlet,
    "url": .address, "link": .address, "address": .address, "permalink": .address,
    "date": .published, "published": .published, "publication date": .published, "published on": .published,
    "date published": .published, "posted": .published, "fecha": .published, "datum": .published, "pubdate": .published,
    "captured": .captured, "retrieved": .captured, "accessed": .captured, "saved": .captured, "downloaded": .captured,
    "clipped": .captured,
    "updated": .other, "last updated": .other, "modified": .other, "section": .other, "category": .other,
    "tags": .other, "keywords": .other, "language": .other, "slug": .other,
  ]

  /// "Label: value" with a label of the table.
  static func split(_ words: String) -> (HeadLabel, String)? {
    guard let colon = words.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    guard let label = names[words[..<colon].lowercased()] else { return nil }
    let value = words[words.utf8.index(after: colon)...].drop(while: \.isWhitespace)
    return value.isEmpty ? nil : (label, String(value))
  }
}
