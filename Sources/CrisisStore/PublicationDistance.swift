import CrisisModel

/// How far the day of an entry lies from its publication, as a class: positive where it was published later than it is
/// dated, negative where earlier.
///
/// Class `c` holds distances of 4^(c-1) up to 4^c - 1 days; the last one all that are longer. Whoever looks for entries
/// published from a day on and dated before it has to look, in class `c`, at 4^c days of publication only, and at least
/// a quarter of them fit: however long the stretch is, what lies well inside of it is never walked over.
enum PublicationDistance {
  /// The class of the longest distances.
  static let last = 8

  /// The class of an entry; `nil` where day and publication are the same, or publication is not known.
  static func of(_ position: RowPosition) -> Int? {
    guard let published = RowPosition.published(inOrder: position.order), published != position.day else { return nil }
    let days = published - position.day
    let bits = Int.bitWidth - 1 - days.magnitude.leadingZeroBitCount
    let size = min(last, 1 + bits / 2)
    return days > 0 ? size : -size
  }

  /// The longest distance of a class, in days; `nil` where there is none.
  static func longest(_ size: Int) -> Int64? { size < last ? 1 << (2 * Int64(size)) - 1 : nil }
}
