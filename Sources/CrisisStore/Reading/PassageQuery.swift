import CrisisModel
import GRDB

/// Reads stretches of stored texts without reading the whole of a long one.
struct PassageQuery {
  private let session: ReadSession

  init(_ session: ReadSession) { self.session = session }

  /// The bytes of an article's text at a range, as far as they lie in one piece of it.
  func words(of article: Int64, at range: ByteRange) throws -> String {
    if range.start >= BodyPieces.size {
      let rows = try Row.fetchCursor(
        try session.statement(
          """
          SELECT CAST(text AS BLOB), start FROM body_piece WHERE article = ? AND start <= ?
          ORDER BY start DESC LIMIT 1
          """), arguments: [article, range.start])
      if let row = try rows.next() {
        let start: Int = try row.value(1)
        return try row.decode(0) { $0.words(from: range.start - start, to: range.end - start) }
      }
    }
    let rows = try Row.fetchCursor(
      try session.statement("SELECT CAST(text AS BLOB) FROM body WHERE article = ?"), arguments: [article])
    return try rows.next()?.decode(0) { $0.words(from: range.start, to: range.end) } ?? ""
  }

  /// The whole text.
  func text(of article: Int64) throws -> String {
    var text =
      try String.fetchOne(
        try session.statement("SELECT text FROM body WHERE article = ?"), arguments: [article]) ?? ""
    let pieces = try String.fetchCursor(
      try session.statement("SELECT text FROM body_piece WHERE article = ? ORDER BY start"), arguments: [article])
    while let piece = try pieces.next() { text += piece }
    return text
  }

  /// The first passage of a record, on one line.
  func clause(of record: RecordCore, article: Int64, title: String?) throws -> String {
    let range = record.evidence.passage
    if record.evidence.inTitle { return Clause.line((title ?? "").words(at: range)) }
    return Clause.line(try words(of: article, at: range))
  }
}

/// How a text is kept: whole where it is short, else in pieces that a list can afford to read.
enum BodyPieces {
  /// Bytes of a piece.
  static let size = 65_536

  /// The pieces of a text with their first bytes, cut between characters.
  static func split(_ text: String) -> [(start: Int, text: Substring)] {
    let bytes = text.utf8
    guard bytes.count > size else { return [(0, text[...])] }
    var pieces: [(start: Int, text: Substring)] = []
    var start = bytes.startIndex
    var offset = 0
    while start < bytes.endIndex {
      var end = bytes.index(start, offsetBy: size, limitedBy: bytes.endIndex) ?? bytes.endIndex
      while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end = bytes.index(before: end) }
      pieces.append((offset, text[start..<end]))
      offset += bytes.distance(from: start, to: end)
      start = end
    }
    return pieces
  }
}

extension UnsafeRawBufferPointer {
  /// The characters between two bytes, as far as the text reaches.
  fileprivate func words(from start: Int, to end: Int) -> String {
    let from = Swift.max(0, Swift.min(start, count))
    let to = Swift.max(from, Swift.min(end, count))
    return String(decoding: UnsafeRawBufferPointer(rebasing: self[from..<to]), as: UTF8.self)
  }
}
