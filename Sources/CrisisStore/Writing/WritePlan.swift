import CrisisModel
import GRDB

/// What a write has to do: which articles go, which come, and which identities the coming ones keep.
struct WritePlan {
  /// The files' results, parallel to `files`.
  let results: [FileResult]
  /// The rows of the files that were read.
  private(set) var files: [Int64] = []
  /// Articles of the index that go, or come again changed.
  private(set) var replaced: [StoredArticle] = []
  /// Articles that come.
  var pending: [PendingArticle] = []
  /// How many of `replaced` come again.
  private(set) var rewritten = 0
  /// Articles of renamed files.
  private(set) var renamed = 0
  /// Rows of files that are gone.
  private var gone: [Int64] = []

  init(_ db: Database, _ results: [FileResult], removing: [String]) throws {
    self.results = results
    let table = FileTable(db)
    let kept = Set(results.map(\.path))
    var leaving = try removing.filter { !kept.contains($0) }.sorted().compactMap { try table.file($0) }
    var old: [StoredArticle] = []
    for result in results {
      let (file, isRenamed) = try table.place(result, leaving: &leaving)
      files.append(file)
      let held = try StoredArticle.all(ofFile: file, db)
      if isRenamed { renamed += held.count }
      old += held
    }
    gone = leaving.map(\.id)
    for file in leaving { old += try StoredArticle.all(ofFile: file.id, db) }
    try pair(db, old)
  }

  /// Finds for each new article the old one that it is, by identity or else by its place in the file.
  private mutating func pair(_ db: Database, _ old: [StoredArticle]) throws {
    var free = Dictionary(old.enumerated().map { ($1.identity, $0) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      old.enumerated().filter { $1.formatID == nil }.map { (Place(file: $1.file, ordinal: $1.ordinal), $0) },
      uniquingKeysWith: { first, _ in first })
    var nextID = (try Int64.fetchOne(db, sql: "SELECT max(id) FROM article") ?? 0) + 1
    var taken: Set<Identity> = []
    for (file, result) in zip(files, results) {
      for (ordinal, item) in result.articles.enumerated() {
        let byPlace = item.article.formatID == nil ? places[Place(file: file, ordinal: ordinal)] : nil
        var match = free[item.article.identity] ?? byPlace
        if let known = match, free[old[known].identity] == nil { match = nil }
        let known = match.map { old[$0] }
        if let known { free[known.identity] = nil }
        let identity = try known?.identity ?? newIdentity(item.article, db, taken)
        taken.insert(identity)
        let id = known?.id ?? nextID
        if known == nil { nextID += 1 }
        var article = item
        article.article.source = ArticleSource(
          path: result.path, ordinal: ordinal, line: item.article.source.line)
        let coming = PendingArticle(article, identity: identity, id: id, file: file, old: known)
        if let known {
          if try isSame(coming, known, db) { continue }
          replaced.append(known)
          rewritten += 1
        }
        pending.append(coming)
      }
    }
    replaced += free.values.sorted().map { old[$0] }
  }

  private struct Place: Hashable {
    var file: Int64
    var ordinal: Int
  }

  /// The identity of an article that the index does not hold. Where another file has one of the same guid or URL, it
  /// is told apart by its path.
  private func newIdentity(_ article: Article, _ db: Database, _ taken: Set<Identity>) throws -> Identity {
    var identity = article.identity
    var hasher = IdentityHasher()
    hasher.add(article.source.path)
    let salt = hasher.finish().rawValue &+ UInt64(article.source.ordinal)
    let query = try db.cachedStatement(sql: "SELECT 1 FROM article WHERE identity = ?")
    while try taken.contains(identity) || Int.fetchOne(query, arguments: [identity.sortable]) != nil {
      identity = RecordIdentities.derived(identity, salt)
    }
    return identity
  }

  /// Whether the index holds the very same article, so that nothing need be written.
  private func isSame(_ new: PendingArticle, _ old: StoredArticle, _ db: Database) throws -> Bool {
    guard
      new.file == old.file, new.article.source.ordinal == old.ordinal, new.article.source.line == old.line,
      new.head == old.head, new.countries == old.countries, new.sketch == old.sketch,
      new.records.count == old.records.count, new.records.allSatisfy(\.isUnchanged),
      zip(new.records, old.records).allSatisfy({ $0.facts == $1.facts })
    else { return false }
    let session = ReadSession(db: db) { false }
    return try PassageQuery(session).text(of: old.id) == new.article.text
      && FindingRows(db, now: 0).stored(ofArticle: old.id) == new.findings
  }

  /// Forgets the files that are gone, when nothing refers to them any more.
  func deleteGoneFiles(_ db: Database) throws {
    let findings = try db.cachedStatement(sql: "DELETE FROM finding WHERE file = ?")
    let statement = try db.cachedStatement(sql: "DELETE FROM file WHERE id = ?")
    for file in gone {
      try findings.execute(arguments: [file])
      try statement.execute(arguments: [file])
    }
  }
}
