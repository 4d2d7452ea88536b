/// Entities by the keys of the register.
struct EntityTable {
  /// Room for the names of a long article: an entity has two or three keys.
  private var table = IntegerTable(room: 128)

  /// The entity of a key; setting `nil` leaves the table as it is.
  subscript(key: UInt64) -> Int? {
    @inline(__always) get { table[key].map(Int.init) }
    set { if let newValue { table.insert(key, Int32(truncatingIfNeeded: newValue)) } }
  }
}
