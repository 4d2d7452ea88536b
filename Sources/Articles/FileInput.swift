import CrisisModel

/// A file on its way to a reader: its bytes so far, the rest of them, and what articles must know of it.
struct FileInput {
  /// Relative path, for identities and messages.
  let path: String
  /// The file's modification time as a date of capture, for articles that give none.
  let fileTime: ArticleDate?
  let limits: ReadLimits
  /// What was read and not yet used, after the byte order mark.
  private(set) var buffer: [UInt8] = []
  private var source: ByteSource
  private(set) var isAtEnd = false
  /// Wrong bytes of an encoding that was changed on the way.
  private(set) var transcodingDamage: EncodingDamage?
  /// Whether bytes beyond `limits.fileBytes` were left out.
  private(set) var isCut = false

  /// Bytes asked of the source at a time.
  private static let chunk = 256 << 10

  init(source: ByteSource, path: String, modified: Int?, limits: ReadLimits) {
    self.source = source
    self.path = path
    fileTime = modified.map { ArticleDate(fileTime: $0) }
    self.limits = limits
  }

  /// The hash of what was read of a file so far.
  var contentHash: UInt64 { source.contentHash }

  /// The system's words, when reading failed.
  var failure: String? { source.failure }

  /// The bytes that formats are recognised by.
  var head: FileHead {
    FileHead(
      bytes: buffer.prefix(FileHead.size), isWhole: isAtEnd && buffer.count <= FileHead.size, path: path)
  }

  /// Reads until there is enough to recognise the format, and drops a UTF-8 byte order mark.
  mutating func fillHead() {
    while !isAtEnd, buffer.count < FileHead.size { readChunk() }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { buffer.removeFirst(3) }
  }

  /// Why the bytes are no text; `nil` when they may be.
  var unreadableReason: String? {
    if buffer.isEmpty, isAtEnd, failure == nil { return "is empty" }
    return BinaryContent.reason(buffer.prefix(FileHead.size))
  }

  /// The UTF-16 that the bytes are in, if they are.
  var wideEncoding: WideEncoding? { WideEncoding.recognised(in: buffer.prefix(FileHead.size)) }

  /// Reads everything (up to the limit) and turns it into UTF-8.
  mutating func transcode(from encoding: WideEncoding) {
    readWhole()
    let (bytes, damage) = encoding.decode(buffer[...])
    buffer = bytes
    transcodingDamage = damage
  }

  /// Reads everything, up to the limit for files that are read as a whole.
  mutating func readWhole() {
    while !isAtEnd, buffer.count <= limits.fileBytes { readChunk() }
    guard buffer.count > limits.fileBytes else { return }
    buffer.removeLast(buffer.count - limits.fileBytes)
    isCut = true
  }

  /// Adds what the next read gives.
  mutating func readChunk() {
    let old = buffer.count
    var got = 0
    buffer.append(addingCapacity: min(FileInput.chunk, source.remaining)) { space in
      got = source.read(into: space)
      return got
    }
    if got == 0 || source.remaining == 0 { isAtEnd = true }
    assert(buffer.count == old + got)
  }

  /// Forgets the first bytes.
  mutating func drop(_ count: Int) { buffer.removeFirst(count) }

  /// The whole file as text, with findings on what had to be repaired or left out.
  mutating func decodeWhole() -> (text: [UInt8], findings: [Finding]) {
    readWhole()
    var findings: [Finding] = []
    if isCut { findings.append(ReadFinding.cut(at: limits.fileBytes)) }
    let decoded = TextDecoding.decode(buffer[...], cutAtEnd: isCut)
    buffer = []
    if let damage = transcodingDamage ?? decoded.damage { findings.append(damage.finding) }
    return (decoded.bytes, findings)
  }
}

extension ArticleDate {
  /// - parameter seconds: a modification time, since 1970.
  fileprivate init(fileTime seconds: Int) {
    let moment = DateMoment(epoch: seconds)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let ofDay = moment.seconds ?? 0
    let time = "\(two(ofDay / 3600)):\(two(ofDay / 60 % 60)):\(two(ofDay % 60))"
    self.init(
      day: moment.day, seconds: ofDay, utcOffsetMinutes: 0, origin: .fileTime, words: "\(moment.day)T\(time)Z")
  }
}

extension Array where Element == UInt8 {
  /// Appends the bytes that `fill` writes into fresh space; it returns how many they are.
  mutating func append(addingCapacity space: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Int) {
    let old = count
    append(contentsOf: repeatElement(0, count: space))
    let got = withUnsafeMutableBytes { fill(UnsafeMutableRawBufferPointer(rebasing: $0[old...])) }
    removeLast(space - got)
  }
}
