import Glibc

/// What went wrong, as it is printed on standard error: with the file and the reason.
struct Problem: Error, CustomStringConvertible {
  /// One sentence.
  var description: String

  init(_ description: String) { self.description = description }

  /// A problem with a file, in the system's words.
  init(file: String, errno code: Int32) { self.init("\(file): \(Problem.systemMessage(code))") }

  /// The system's words for an error number.
  static func systemMessage(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
