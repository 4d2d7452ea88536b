import CrisisModel

/// The words of findings that several readers make.
enum ReadFinding {
  /// A file was cut at a limit.
  static func cut(at bytes: Int) -> Finding {
    Finding(kind: .truncated, message: "cut after \(size(bytes)); the rest was not read")
  }

  /// A text that is far longer than an article, or has a line that is; `nil` for usual ones.
  static func oversized(_ text: String, limits: ReadLimits) -> Finding? {
    let count = text.utf8.count
    guard count > min(limits.usualLineBytes, limits.usualTextBytes) else { return nil }
    if count > limits.usualTextBytes {
      return Finding(kind: .oversized, message: "The text has \(size(count)), more than an article usually has")
    }
    var longest = 0
    var length = 0
    for byte in text.utf8 {
      length = byte == 10 ? 0 : length + 1
      longest = max(longest, length)
    }
    guard longest > limits.usualLineBytes else { return nil }
    return Finding(kind: .oversized, message: "The text has a line of \(size(longest)), more than prose usually has")
  }

  /// "64 MB", "1.5 MB", "300 KB".
  static func size(_ bytes: Int) -> String {
    guard bytes >= 1 << 20 else { return bytes >= 1 << 10 ? "\(bytes >> 10) KB" : "\(bytes) bytes" }
    let tenths = (bytes * 10) >> 20
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}
