import CrisisModel

/// The numbers of an entry's facets as stored: eight bytes each, the highest first.
enum FacetBytes {
  static func encode(_ facets: [Int64]) -> [UInt8] {
    facets.flatMap { facet in (0..<8).map { UInt8(truncatingIfNeeded: facet >> (56 - 8 * $0)) } }
  }

  static func decode(_ bytes: some Collection<UInt8>) throws -> [Int64] {
    guard bytes.count % 8 == 0 else { throw CodingFault.value("facets") }
    let all = Array(bytes)
    return stride(from: 0, to: all.count, by: 8).map { start in
      all[start..<start + 8].reduce(0) { $0 << 8 | Int64($1) }
    }
  }
}
