import CrisisModel

/// One article as it was read and worked out, ready to be stored.
public struct ArticleResult: Hashable, Sendable {
  /// The article; `article.source.path` is the path of its file.
  public var article: Article
  /// What extraction found in it.
  public var facts: Facts
  /// What fusion needs to know of it; `digest.records` is parallel to `facts.records`.
  public var digest: ArticleDigest

  /// Makes a result.
  public init(article: Article, facts: Facts, digest: ArticleDigest) {
    self.article = article
    self.facts = facts
    self.digest = digest
  }
}

/// One file as it was read: it replaces all that the store holds of this path.
public struct FileResult: Hashable, Sendable {
  /// Path relative to the folder.
  public var path: String
  /// What the file looked like when it was read.
  public var signature: FileSignature
  /// Its articles; none when it could not be read.
  public var articles: [ArticleResult]
  /// What is to be said of the file itself.
  public var findings: [FileFinding]

  /// Makes a result.
  public init(path: String, signature: FileSignature, articles: [ArticleResult], findings: [FileFinding] = []) {
    self.path = path
    self.signature = signature
    self.articles = articles
    self.findings = findings
  }
}

/// What a write has done.
public struct WriteReport: Hashable, Sendable {
  /// The revision that the store has now.
  public var revision: Int64
  /// Articles that are new or have changed.
  public var changed: Int
  /// Articles that are gone.
  public var removed: Int
  /// Articles that moved to a new path with the same body and kept their identity.
  public var renamed: Int

  /// Makes a report.
  public init(revision: Int64, changed: Int, removed: Int, renamed: Int) {
    self.revision = revision
    self.changed = changed
    self.removed = removed
    self.renamed = renamed
  }
}
