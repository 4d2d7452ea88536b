import Foundation

/// What the sample's articles hold, annotated by hand: `Tests/Corpus/sample.facts.jsonl`, one article a line. Passages
/// are quoted as they stand in the text, so that the file can be read and mended.
struct SampleFacts: Decodable {
  struct Deployment: Decodable {
    var evidence: String
    var unit: String
    var low: Int?
    var high: Int?
    var senderCountry: String?
    var toCountry: String?
    var fromCountry: String?
    var direction: String
    var status: String
    var date: String?
  }
  struct Statement: Decodable {
    var kind: String
    var words: String
    var speaker: String
    var speakerCountry: String?
  }
  struct Event: Decodable {
    var evidence: String
    var category: String
    var actorCountry: String?
    var targetCountry: String?
    var date: String?
  }

  var path: String
  var deployments: [Deployment]
  var statements: [Statement]
  var events: [Event]

  static func load() throws -> [SampleFacts] {
    let text = try String(
      contentsOf: TestFolders.root.appending(path: "Tests/Corpus/sample.facts.jsonl"), encoding: .utf8)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try text.split(separator: "\n").map { try decoder.decode(SampleFacts.self, from: Data($0.utf8)) }
  }
}

/// Folders of the repository, and what stands beside it.
enum TestFolders {
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// Third-party texts that may not stand in the repository: `../shared`, or where CRISISWATCH_SHARED says.
  static let shared: URL =
    ProcessInfo.processInfo.environment["CRISISWATCH_SHARED"].map { URL(fileURLWithPath: $0) }
    ?? root.deletingLastPathComponent().appending(path: "shared")
}
