import Foundation

/// A folder that is removed with everything in it when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/crisiswatch-articles-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Problem(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  struct Problem: Error { var code: Int32 }

  func write(_ name: String, _ text: String) throws -> String {
    let file = path + "/" + name
    guard let stream = fopen(file, "w") else { throw Problem(code: errno) }
    defer { fclose(stream) }
    fputs(text, stream)
    return file
  }

  func append(_ name: String, _ text: String) {
    guard let stream = fopen(path + "/" + name, "a") else { return }
    defer { fclose(stream) }
    fputs(text, stream)
  }
}
