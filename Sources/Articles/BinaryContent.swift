/// Tells files that are no text by their first bytes.
enum BinaryContent {
  /// The first bytes of common formats.
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"), (Array("%PDF-".utf8), "a PDF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or office document"), ([0x1F, 0x8B], "compressed with gzip"),
    ([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd"), (Array("BZh".utf8), "compressed with bzip2"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed with xz"), (Array("SQLite format 3\0".utf8), "an SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("RIFF".utf8), "a media file"),
    (Array("OggS".utf8), "a media file"), (Array("ID3".utf8), "a media file"),
  ]

  /// Why these bytes are no text; `nil` when they may be.
  static func reason(_ head: ArraySlice<UInt8>) -> String? {
    for signature in signatures where head.starts(with: signature.bytes) {
      return "is \(signature.name), which is not read"
    }
    guard WideEncoding.recognised(in: head) == nil else { return nil }
    let strange = head.count { $0 < 0x20 && !(9...13).contains($0) && $0 != 0x1B }
    return strange * 10 > head.count ? "is binary: more than a tenth of its first bytes are control characters" : nil
  }
}
