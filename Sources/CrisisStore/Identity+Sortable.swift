import CrisisModel

extension Identity {
  /// The identity as SQLite's signed integer, in the same order.
  var sortable: Int64 { Int64(bitPattern: rawValue ^ (1 << 63)) }

  /// The identity of a stored integer.
  init(sortable: Int64) { self.init(rawValue: UInt64(bitPattern: sortable) ^ (1 << 63)) }
}
