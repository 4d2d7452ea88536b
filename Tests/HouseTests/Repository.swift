import Foundation

/// The repository that the tests stand in.
enum Repository {
  /// Its folder: the one above this file that holds Package.swift.
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// Every Swift file below a folder of the repository, by path, as "Sources/Cells/Canvas.swift".
  static func swiftFiles(in folder: String) throws -> [SourceFile] {
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.compactMap { $0 as? String }
    return try (names ?? []).filter { $0.hasSuffix(".swift") }.sorted().map {
      SourceFile(path: "\(folder)/\($0)", text: try text(of: "\(folder)/\($0)"))
    }
  }

  /// The contents of a file.
  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Whether there is a file or folder.
  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }
}

/// A file of Swift.
struct SourceFile {
  var path: String
  var text: String

  /// The module that it belongs to: the folder below Sources.
  var module: String { String(path.split(separator: "/")[1]) }

  /// Its lines, numbered from 1.
  var lines: [(number: Int, text: Substring)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0.offset + 1, $0.element) }
  }

  /// The modules that it imports, each with its line.
  var imports: [(module: String, line: Int)] {
    lines.compactMap { line in
      let words = line.text.prefix { $0 != "/" }.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at + 1 < words.count else { return nil }
      guard words[..<at].allSatisfy({ $0.hasPrefix("@") || SourceFile.accessLevels.contains($0) }) else { return nil }
      let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let name = kinds.contains(String(words[at + 1])) ? words.dropFirst(at + 2).first : words[at + 1]
      return name.map { (String($0.prefix { $0 != "." }), line.number) }
    }
  }

  private static let accessLevels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
}
