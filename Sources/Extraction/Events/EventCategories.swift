import CrisisModel

/// What a word tells: the category, and the root code of the other vocabulary.
struct EventMeaning: Sendable {
  var category: Category
  var cameo: CAMEORoot?
}

/// The sixteen categories as `Lexicons/event-categories.tsv` defines them, with the root codes that stand for each.
struct EventCategories: Sendable {
  static let table = "event-categories.tsv"
  private var roots: [Category: (main: CAMEORoot, allowed: [CAMEORoot])] = [:]

  init(_ builder: inout LexiconBuilder) {
    for row in builder.rows(EventCategories.table) {
      guard let category = Category(rawValue: row[0]) else {
        builder.report(EventCategories.table, row, "“\(row[0])” is no PLOVER category")
        continue
      }
      let allowed = row.alternatives(3).compactMap { CAMEORoot($0) }
      guard let main = CAMEORoot(row[2]), allowed.contains(main) else {
        builder.report(EventCategories.table, row, "“\(row[2])” is no CAMEO root code of this row’s last column")
        continue
      }
      roots[category] = (main, allowed)
    }
    for category in Category.allCases where roots[category] == nil {
      builder.problems.append(
        LexiconProblem(file: EventCategories.table, line: nil, message: "“\(category.rawValue)” is not defined"))
    }
  }

  /// The meaning of a word that has no code of its own.
  func meaning(of category: Category) -> EventMeaning {
    EventMeaning(category: category, cameo: roots[category]?.main)
  }

  /// The meaning that a row of words gives in its second and third cell; `nil`, and reported, when it makes no sense.
  func meaning(_ row: LexiconRow, of table: String, _ builder: inout LexiconBuilder) -> EventMeaning? {
    guard let category = Category(rawValue: row[1]) else {
      builder.report(table, row, "“\(row[1])” is no PLOVER category")
      return nil
    }
    guard let cameo = CAMEORoot(row[2]), roots[category]?.allowed.contains(cameo) ?? false else {
      builder.report(table, row, "“\(row[2])” is no CAMEO root code of “\(row[1])” in \(EventCategories.table)")
      return nil
    }
    return EventMeaning(category: category, cameo: cameo)
  }
}
