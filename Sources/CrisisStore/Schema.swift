import GRDB

/// The tables, and how an index of an older version is brought up to date.
///
/// 64-bit identities are stored as `Identity.sortable`, so that SQLite's signed order is theirs.
enum Schema {
  /// An index is a cache: a change that no migration can make cheaply drops all tables and lets the articles be read
  /// again.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { _ in }
    migrator.registerMigration("2") { db in
      try dropAll(db)
      try db.execute(sql: version2)
    }
    return migrator
  }()

  /// Makes or migrates the tables, and refuses what this version must not touch.
  static func prepare(_ queue: DatabaseQueue, at location: StoreLocation) throws {
    let (isForeign, isNewer) = try queue.read { db in
      let hasTables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") != 0
      let isOurs = try Int32.fetchOne(db, sql: "PRAGMA application_id") == applicationID
      return (hasTables && !isOurs, hasTables && isOurs ? try migrator.hasBeenSuperseded(db) : false)
    }
    guard !isForeign else {
      throw StoreError.damaged(path: location.description, reason: "it is a database of another program")
    }
    guard !isNewer else { throw StoreError.newerVersion(path: location.description) }
    try migrator.migrate(queue)
  }

  private static func dropAll(_ db: Database) throws {
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let tables = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%'
        AND name NOT LIKE 'search_%' ORDER BY rowid DESC
        """)
    for table in tables { try db.execute(sql: "DROP TABLE \(table)") }
  }

  /// "CrWa": marks the file as ours.
  static let applicationID: Int32 = 0x4372_5761

  private static let version2 = """
    PRAGMA application_id = \(applicationID);

    -- One row: what is asked of the store as a whole.
    CREATE TABLE state (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      revision INTEGER NOT NULL CHECK (revision >= 0),
      changed INTEGER,
      texts INTEGER NOT NULL CHECK (texts >= 0),
      -- Whether the last reading of the folders came to its end, and how far the one under way has come.
      whole INTEGER NOT NULL CHECK (whole BETWEEN 0 AND 1),
      files_done INTEGER NOT NULL CHECK (files_done BETWEEN 0 AND files_total),
      files_total INTEGER NOT NULL
    ) STRICT;
    INSERT INTO state VALUES (1, 0, NULL, 0, 0, 0, 0);

    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      inode INTEGER NOT NULL,
      content INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      identity INTEGER NOT NULL UNIQUE,
      file INTEGER NOT NULL REFERENCES file (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      line INTEGER NOT NULL,
      day INTEGER NOT NULL,
      ord INTEGER NOT NULL,
      published INTEGER,
      text_group INTEGER NOT NULL,
      records INTEGER NOT NULL CHECK (records >= 0),
      findings INTEGER NOT NULL CHECK (findings >= 0),
      changed INTEGER NOT NULL,
      head BLOB NOT NULL,
      sketch BLOB NOT NULL,
      countries BLOB NOT NULL,
      UNIQUE (file, ordinal)
    ) STRICT;
    CREATE INDEX article_text_group ON article (text_group);
    CREATE INDEX article_changed ON article (changed);
    CREATE INDEX article_published ON article (published);

    -- The text apart from the article, so that lists don't drag it along; what is over 64 KB in pieces, so that a
    -- line of a list never costs a long text.
    CREATE TABLE body (
      article INTEGER PRIMARY KEY REFERENCES article (id),
      text TEXT NOT NULL
    ) STRICT;
    CREATE TABLE body_piece (
      article INTEGER NOT NULL REFERENCES article (id),
      start INTEGER NOT NULL CHECK (start > 0),
      text TEXT NOT NULL,
      PRIMARY KEY (article, start)
    ) STRICT, WITHOUT ROWID;

    -- External content without a table behind it: only row ids are ever asked for, and the writer hands back the old
    -- words when it deletes.
    CREATE VIRTUAL TABLE search USING fts5 (
      title, text, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
    );

    -- Where copies are looked up. No foreign key: it would need an index of its own on `article`.
    CREATE TABLE shingle (
      hash INTEGER NOT NULL,
      article INTEGER NOT NULL,
      PRIMARY KEY (hash, article)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entry (
      identity INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
      block INTEGER NOT NULL,
      day INTEGER NOT NULL,
      ord INTEGER NOT NULL,
      lead_article INTEGER NOT NULL,
      lead_ordinal INTEGER NOT NULL,
      reports INTEGER NOT NULL CHECK (reports > 0),
      texts INTEGER NOT NULL CHECK (texts BETWEEN 1 AND reports),
      claimants INTEGER NOT NULL CHECK (claimants BETWEEN 1 AND reports),
      marks INTEGER NOT NULL CHECK (marks BETWEEN 0 AND 255),
      changed INTEGER NOT NULL,
      countries BLOB NOT NULL,
      facets BLOB NOT NULL,
      more BLOB
    ) STRICT;
    CREATE INDEX entry_block ON entry (block);

    CREATE TABLE record (
      article INTEGER NOT NULL REFERENCES article (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      entry INTEGER NOT NULL REFERENCES entry (identity) DEFERRABLE INITIALLY DEFERRED,
      standing INTEGER NOT NULL CHECK (standing BETWEEN 0 AND 3),
      facts BLOB NOT NULL,
      PRIMARY KEY (article, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX record_entry ON record (entry);

    -- Of an article, of a file, or of the reports of an entry.
    CREATE TABLE finding (
      identity INTEGER PRIMARY KEY,
      file INTEGER REFERENCES file (id),
      article INTEGER REFERENCES article (id),
      entry INTEGER UNIQUE REFERENCES entry (identity),
      ordinal INTEGER NOT NULL,
      kind INTEGER NOT NULL CHECK (kind >= 0),
      start INTEGER,
      length INTEGER CHECK (length >= 0),
      line INTEGER,
      day INTEGER NOT NULL,
      ord INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      message TEXT NOT NULL,
      CHECK ((start IS NULL) = (length IS NULL)),
      CHECK ((entry IS NULL) = (file IS NOT NULL)),
      CHECK (article IS NULL OR file IS NOT NULL)
    ) STRICT;
    CREATE INDEX finding_file ON finding (file, article);
    CREATE INDEX finding_article ON finding (article);

    -- What every list is paged by: a row for all countries (0) and one for each of its countries.
    CREATE TABLE row_key (
      list INTEGER NOT NULL CHECK (list BETWEEN 0 AND 4),
      country INTEGER NOT NULL,
      day INTEGER NOT NULL,
      ord INTEGER NOT NULL,
      identity INTEGER NOT NULL,
      PRIMARY KEY (list, country, day, ord, identity)
    ) STRICT, WITHOUT ROWID;

    -- Entries that are dated elsewhere than they were published, by publication (in ord), apart by how far elsewhere:
    -- see PublicationDistance.
    CREATE TABLE published_key (
      list INTEGER NOT NULL CHECK (list BETWEEN 0 AND 2),
      country INTEGER NOT NULL,
      distance INTEGER NOT NULL CHECK (distance <> 0),
      ord INTEGER NOT NULL,
      identity INTEGER NOT NULL,
      day INTEGER NOT NULL,
      PRIMARY KEY (list, country, distance, ord, identity)
    ) STRICT, WITHOUT ROWID;

    -- What rows are grouped by, and the rows of each value. A value whose rows have gone may stay.
    CREATE TABLE facet (
      id INTEGER PRIMARY KEY,
      facet INTEGER NOT NULL,
      value TEXT NOT NULL
    ) STRICT;
    CREATE INDEX facet_facet ON facet (facet);
    CREATE TABLE facet_key (
      list INTEGER NOT NULL CHECK (list BETWEEN 0 AND 4),
      facet INTEGER NOT NULL,
      day INTEGER NOT NULL,
      ord INTEGER NOT NULL,
      identity INTEGER NOT NULL,
      PRIMARY KEY (list, facet, day, ord, identity)
    ) STRICT, WITHOUT ROWID;

    -- How many rows of row_key each day has, and how many of them are background.
    CREATE TABLE day_count (
      list INTEGER NOT NULL,
      country INTEGER NOT NULL,
      day INTEGER NOT NULL,
      row_count INTEGER NOT NULL CHECK (row_count >= 0),
      background INTEGER NOT NULL CHECK (background BETWEEN 0 AND row_count),
      PRIMARY KEY (list, country, day)
    ) STRICT, WITHOUT ROWID;
    """
}
