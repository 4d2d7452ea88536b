import CrisisModel
import GRDB

/// The rows of files, and which file a result belongs to.
struct FileTable {
  /// A file that the index holds.
  struct StoredFile: Hashable {
    var id: Int64
    var size: Int64
    var content: UInt64
  }

  private let db: Database

  init(_ db: Database) { self.db = db }

  func file(_ path: String) throws -> StoredFile? {
    let row = try Row.fetchOne(
      try db.cachedStatement(sql: "SELECT id, size, content FROM file WHERE path = ?"), arguments: [path])
    return try row.map { StoredFile(id: try $0.value(0), size: try $0.value(1), content: try $0.bits(2)) }
  }

  /// The row of a result's file, with its new signature: the row of its path, else that of a leaving file of the same
  /// bytes, which was renamed, else a new one.
  func place(_ result: FileResult, leaving: inout [StoredFile]) throws -> (id: Int64, isRenamed: Bool) {
    let signature = result.signature
    if let known = try file(result.path) {
      try db.cachedStatement(
        sql: "UPDATE file SET size = ?, modified = ?, inode = ?, content = ? WHERE id = ?"
      ).execute(arguments: signature.columns + [known.id])
      return (known.id, false)
    }
    let renamed = leaving.firstIndex {
      $0.size == signature.size && $0.content == signature.content && $0.size > 0
    }
    if let renamed {
      let file = leaving.remove(at: renamed)
      try db.cachedStatement(
        sql: "UPDATE file SET size = ?, modified = ?, inode = ?, content = ?, path = ? WHERE id = ?"
      ).execute(arguments: signature.columns + [result.path, file.id])
      return (file.id, true)
    }
    try db.cachedStatement(
      sql: "INSERT INTO file (size, modified, inode, content, path) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: signature.columns + [result.path])
    return (db.lastInsertedRowID, false)
  }
}
