import Foundation
import Testing

/// Screens as text files beside the tests; `CRISISWATCH_RECORD=1` writes them anew, and the test then fails.
enum Recorded {
  static func expect(_ screen: String, _ name: String, _ location: SourceLocation = #_sourceLocation) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Screens/\(name).txt")
    if ProcessInfo.processInfo.environment["CRISISWATCH_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      let known = try? String(contentsOf: file, encoding: .utf8)
      guard known != screen else { return }
      try screen.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: location)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(screen == expected, "the screen \(name) changed:\n\(screen)", sourceLocation: location)
  }
}
