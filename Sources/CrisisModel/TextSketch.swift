/// A small image of a text's wording, by which copies of one wire story are recognised.
///
/// Holds the smallest hashes of the text's shingles (runs of a few normalised words). Two sketches tell how much of
/// the shorter text stands in the longer one, so that a copy which an editor cut at either end is still a copy.
/// Made and compared by `Fusion`; the store keeps it and looks texts up by `indexed`.
public struct TextSketch: Hashable, Sendable {
  /// The smallest distinct shingle hashes, ascending; at most `TextSketch.size`.
  public var hashes: [UInt32]
  /// How many distinct shingles the text has.
  public var shingles: Int

  /// Most hashes that a sketch holds.
  public static let size = 48
  /// How many of the smallest hashes texts are looked up by.
  public static let indexedCount = 16
  /// How many indexed hashes two copies share at least (all of them, where a text has fewer).
  public static let leastShared = 2

  /// Makes a sketch from ascending hashes.
  public init(hashes: [UInt32], shingles: Int) {
    self.hashes = hashes
    self.shingles = shingles
  }

  /// The hashes that texts are looked up by. Two texts that share fewer than `leastShared` of them are no copies.
  public var indexed: ArraySlice<UInt32> { hashes.prefix(TextSketch.indexedCount) }
}
