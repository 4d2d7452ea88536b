import CrisisModel

/// Bytes that the encoding doesn't allow, each replaced by U+FFFD.
struct EncodingDamage: Equatable {
  /// The encoding that was expected: "UTF-8".
  var encoding: String
  /// How many places.
  var count = 0
  /// Line of the first one, from 1.
  var firstLine = 1

  /// Notes one place.
  mutating func note(line: Int) {
    if count == 0 { firstLine = line }
    count += 1
  }

  /// What the reader is told.
  var finding: Finding {
    let places = count == 1 ? "1 place is" : "\(count) places are"
    return Finding(
      kind: .encoding,
      message: "\(places) no valid \(encoding), the first in line \(firstLine); replaced by U+FFFD")
  }
}
