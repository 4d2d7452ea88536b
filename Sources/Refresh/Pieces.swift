import Articles
import CrisisModel
import CrisisStore

/// What the reading thread hands on of a file.
enum ReadPiece: Sendable {
  case article(Article)
  /// The file's end, with what is to be said of the file itself.
  case end(path: String, FileSignature, [FileFinding])
  /// The file holds the same bytes as before.
  case touched(path: String, FileSignature)
}

/// The same after extraction.
enum WorkedPiece: Sendable {
  case article(ArticleResult)
  case end(path: String, FileSignature, [FileFinding])
  case touched(path: String, FileSignature)
}

/// Pieces that go through the pipeline together, numbered in the order in which they were read.
struct Parcel<Piece: Sendable>: Sendable {
  var number: Int
  var pieces: [Piece]
}
