import Foundation

@testable import Dashboard

/// The themes of the repository, found by walking up from this file.
enum ThemeFiles {
  static let folder: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    repeat {
      folder.deleteLastPathComponent()
    } while folder.path != "/"
      && !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Themes/default.toml").path)
    return folder.appendingPathComponent("Themes")
  }()

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  static func text(_ name: String) -> String? {
    try? String(contentsOf: folder.appendingPathComponent("\(name).toml"), encoding: .utf8)
  }

  static let library = ThemeLibrary { text($0) }
}
