/// The smallest distinct values of a stream, ascending: a bottom-k sample.
struct SmallestHashes<Hash: FixedWidthInteger> {
  private(set) var hashes: [Hash] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
    hashes.reserveCapacity(limit + 1)
  }

  mutating func add(_ hash: Hash) {
    // In a long text nearly every value is larger than the sample's largest: one comparison.
    if hashes.count == limit, let last = hashes.last, hash >= last { return }
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    guard low == hashes.count || hashes[low] != hash else { return }
    hashes.insert(hash, at: low)
    if hashes.count > limit { hashes.removeLast() }
  }
}
