import CrisisModel
import GRDB

/// Which articles carry one text: the connected components of "is a copy of", kept as articles come and go.
///
/// A group is named by the least identity of its articles. The components are a function of the articles alone:
/// whether two are copies does not depend on others, and texts that go take their whole group apart.
struct CopyGrouping {
  /// Groups more than before.
  private(set) var change = 0
  private let db: Database
  private let fuser: Fuser
  /// Articles that were there before and now belong to another group.
  private var moved: [Int64] = []

  init(_ db: Database, _ fuser: Fuser) {
    self.db = db
    self.fuser = fuser
  }

  /// Takes texts out and puts texts in; sets the group of each one that comes, and moves those that must.
  mutating func regroup(removing old: [StoredArticle], adding pending: inout [PendingArticle]) throws {
    var sets = DisjointGroups()
    try forget(old)
    for broken in Set(old.map(\.group)).sorted() {
      change -= 1
      for (article, identity, sketch) in try members(broken) { sets.addLoose(article, identity, sketch, broken) }
    }
    var shingles = try RowBatch(db, "INSERT OR IGNORE INTO shingle VALUES", columns: 2)
    for new in pending {
      sets.addLoose(new.id, new.article.identity.sortable, new.sketch, nil)
      for hash in new.sketch.indexed { try shingles.add(Int64(hash), new.id) }
    }
    try shingles.finish()
    for node in sets.loose.indices { try connect(node, &sets) }
    change -= sets.joinedGroups
    change += sets.componentCount
    let groups = sets.names()
    for index in pending.indices {
      pending[index].group = sets.place(ofArticle: pending[index].id).map { groups[$0] } ?? 0
    }
    try move(sets, groups, pending: Set(pending.map(\.id)))
  }

  /// The blocks of records in articles that moved to another group: what they count as texts has changed.
  func blocksOfMovedArticles() throws -> [UInt64] {
    let statement = try db.cachedStatement(
      sql: "SELECT DISTINCT e.block FROM record r JOIN entry e ON e.identity = r.entry WHERE r.article = ?")
    return try moved.flatMap { article in
      try Int64.fetchAll(statement, arguments: [article]).map(UInt64.init(bitPattern:))
    }
  }

  private func forget(_ old: [StoredArticle]) throws {
    let statement = try db.cachedStatement(sql: "DELETE FROM shingle WHERE hash = ? AND article = ?")
    for article in old {
      for hash in article.sketch.indexed { try statement.execute(arguments: [Int64(hash), article.id]) }
    }
  }

  private func members(_ group: Int64) throws -> [(article: Int64, identity: Int64, sketch: TextSketch)] {
    let rows = try Row.fetchCursor(
      try db.cachedStatement(sql: "SELECT id, identity, sketch FROM article WHERE text_group = ?"),
      arguments: [group])
    var members: [(article: Int64, identity: Int64, sketch: TextSketch)] = []
    while let row = try rows.next() {
      members.append((try row.value(0), try row.value(1), try row.decode(2, SketchCoding.decode)))
    }
    return members
  }

  /// Joins a text with all that it is a copy of.
  private func connect(_ node: Int, _ sets: inout DisjointGroups) throws {
    let (article, sketch) = (sets.loose[node].article, sets.loose[node].sketch)
    let hashes = sketch.indexed.map(Int64.init)
    guard !hashes.isEmpty else { return }
    let slots = hashes.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      try db.cachedStatement(
        sql: """
          SELECT s.article, a.text_group, a.sketch FROM
            (SELECT article FROM shingle WHERE hash IN (\(slots)) GROUP BY article HAVING count(*) >= ?) s
          LEFT JOIN article a ON a.id = s.article
          """),
      arguments: StatementArguments(hashes) + [min(TextSketch.leastShared, hashes.count)])
    while let row = try rows.next() {
      let other: Int64 = try row.value(0)
      guard other != article else { continue }
      if let place = sets.place(ofArticle: other) {
        guard !sets.areJoined(node, place) else { continue }
        if fuser.areCopies(sketch, sets.loose[place].sketch) { sets.join(node, place) }
      } else if let group: Int64 = try row.optional(1), !sets.isJoined(node, group: group) {
        if fuser.areCopies(sketch, try row.decode(2, SketchCoding.decode)) { sets.join(node, group: group) }
      }
    }
  }

  private mutating func move(_ sets: DisjointGroups, _ groups: [Int64], pending: Set<Int64>) throws {
    let update = try db.cachedStatement(sql: "UPDATE article SET text_group = ? WHERE id = ?")
    for (place, text) in sets.loose.enumerated() where !pending.contains(text.article) {
      guard let before = text.group, before != groups[place] else { continue }
      try update.execute(arguments: [groups[place], text.article])
      moved.append(text.article)
    }
    for (group, name) in sets.renamedGroups(groups) {
      let articles = try Int64.fetchAll(
        try db.cachedStatement(sql: "SELECT id FROM article WHERE text_group = ?"), arguments: [group])
      for article in articles where sets.place(ofArticle: article) == nil {
        try update.execute(arguments: [name, article])
        moved.append(article)
      }
    }
  }
}
