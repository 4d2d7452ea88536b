import CrisisModel

/// Finds out which texts are copies of one wire story.
///
/// A text is seen as the set of its shingles: runs of `shingleWords` words. Its sketch keeps the smallest hashes of the
/// set (Broder, "On the resemblance and containment of documents", 1997). As far as both sketches reach, they are
/// the same sample of hash values, so the part of the smaller text that stands in the larger one, its containment, can
/// be counted in them. A copy that an editor cut at the head or the tail, or that got a lead of its own, keeps a
/// high containment where the Jaccard similarity falls with the length.
public enum TextCopies {
  /// Words of a shingle: long enough that two writers don't use the same by chance.
  public static let shingleWords = 6
  /// Part of the smaller text that must stand in the larger one.
  public static let leastContainment = 0.6
  /// Shingles of a text so short that it may be a stock phrase: it must match nearly whole, and be as long.
  public static let shortText = 24
  /// For a short text.
  public static let leastContainmentOfShort = 0.8

  /// The sketch of a text's wording.
  public static func sketch(of text: String) -> TextSketch {
    var text = text
    return text.withUTF8 { bytes in
      var sample = SmallestHashes<UInt32>(limit: TextSketch.size)
      var window = [UInt64](repeating: 0, count: shingleWords)
      var words = WordHashing(bytes)
      var count = 0
      while let word = words.next() {
        window[count % shingleWords] = word.hash
        count += 1
        if count >= shingleWords { sample.add(shingle(window, from: count % shingleWords)) }
      }
      // A text of fewer words than a shingle is one shingle.
      if 1..<shingleWords ~= count { sample.add(shingle(window, from: 0)) }
      return TextSketch(hashes: sample.hashes, shingles: count == 0 ? 0 : max(1, count - shingleWords + 1))
    }
  }

  /// Whether two texts are copies of one. Symmetric, and a function of the two sketches alone.
  public static func areCopies(_ a: TextSketch, _ b: TextSketch) -> Bool {
    let (smaller, larger) = a.shingles <= b.shingles ? (a, b) : (b, a)
    guard let lastA = a.hashes.last, let lastB = b.hashes.last, sharesIndexed(a, b) else { return false }
    // Both are complete up to this hash; a sketch that is not full is complete.
    let reachA = a.hashes.count < TextSketch.size ? UInt32.max : lastA
    let reachB = b.hashes.count < TextSketch.size ? UInt32.max : lastB
    let reach = min(reachA, reachB)
    let inSmaller = smaller.hashes.count { $0 <= reach }
    let shared = sharedCount(smaller.hashes[...], larger.hashes[...]) { $0 <= reach }
    guard smaller.shingles >= shortText else {
      return smaller.shingles * 2 >= larger.shingles
        && Double(shared) >= leastContainmentOfShort * Double(inSmaller)
    }
    return shared > 0 && Double(shared) >= leastContainment * Double(inSmaller)
  }

  /// Whether the two are found by looking either up: so that what is a copy doesn't depend on who looks.
  private static func sharesIndexed(_ a: TextSketch, _ b: TextSketch) -> Bool {
    let needed = min(TextSketch.leastShared, a.indexed.count, b.indexed.count)
    return sharedCount(a.indexed, b.indexed) { _ in true } >= max(1, needed)
  }

  /// How many hashes that pass stand in both ascending lists.
  private static func sharedCount(
    _ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>, where passes: (UInt32) -> Bool
  ) -> Int {
    var (i, j, count) = (a.startIndex, b.startIndex, 0)
    while i < a.endIndex, j < b.endIndex {
      if a[i] == b[j] {
        if passes(a[i]) { count += 1 }
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }

  /// The hash of the words in a ring, from its oldest on.
  private static func shingle(_ window: [UInt64], from start: Int) -> UInt32 {
    var hash: UInt64 = 0
    for step in 0..<shingleWords {
      let index = start + step
      hash = (hash &* 0x9E37_79B9_7F4A_7C15) &+ window[index < shingleWords ? index : index - shingleWords]
    }
    return UInt32(truncatingIfNeeded: WordHashing.mixed(hash) >> 32)
  }
}
