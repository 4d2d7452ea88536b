import Foundation

/// One run of the program without a terminal: what it printed and how it ended.
struct CommandRun {
  /// Standard output.
  var output: Data
  /// Standard error.
  var errors: String
  /// The exit code; the negative number of the signal that ended it.
  var code: Int32

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// Its lines.
  var lines: [String] { text.split(separator: "\n").map(String.init) }

  /// Its lines as JSON objects.
  func objects() throws -> [[String: Any]] {
    try output.split(separator: 10).map {
      try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any] ?? [:]
    }
  }

  /// Runs the program that was built beside the tests.
  ///
  /// - parameters:
  ///   - home: where its caches, settings and states are; nothing of the user's is touched.
  ///   - isPlainUser: as somebody who may not read everything, also where root runs the tests.
  static func run(
    _ arguments: [String], input: String? = nil, home: CommandFolder, isPlainUser: Bool = false
  ) throws -> CommandRun {
    let process = Process()
    let words = isPlainUser ? PlainUser.prefix : []
    let program = try words + [TerminalSession.builtProgram()] + arguments
    process.executableURL = URL(fileURLWithPath: program[0])
    process.arguments = Array(program.dropFirst())
    process.currentDirectoryURL = home.url
    process.environment = home.environment
    let (outputFile, errorFile) = (try home.fresh(), try home.fresh())
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    if let input {
      let inputFile = try home.fresh()
      try Data(input.utf8).write(to: inputFile)
      process.standardInput = try FileHandle(forReadingFrom: inputFile)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    let status = process.terminationStatus
    return CommandRun(
      output: try Data(contentsOf: outputFile), errors: try String(contentsOf: errorFile, encoding: .utf8),
      code: process.terminationReason == .exit ? status : -status)
  }
}

/// A user who may not read everything.
enum PlainUser {
  /// Whether there is one: the user of the tests, or one whom root can become.
  static let isThere = geteuid() != 0 || FileManager.default.isExecutableFile(atPath: tool)

  /// What makes a program that user's.
  static let prefix =
    geteuid() != 0 ? [] : [tool, "--reuid=\(number)", "--regid=\(number)", "--clear-groups"]

  private static let tool = "/usr/bin/setpriv"
  /// "nobody", who owns no file.
  private static let number = 65_534
}

/// A folder that is removed with the test, with homes for everything that the program keeps.
final class CommandFolder {
  let url: URL
  private var count = 0

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "crisiswatch-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Path of a file in it.
  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file, with the folders that it needs.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Sets who may do what with a file or folder; "" is the folder itself.
  func permit(_ name: String, _ mode: mode_t) { chmod(name.isEmpty ? url.path : path(name), mode) }

  /// Writes a file whose name is bytes, into the folder itself.
  func write(bytesOfName name: [UInt8], _ text: String) throws {
    let path = (Array("\(url.path)/".utf8) + name).map { CChar(bitPattern: $0) } + [0]
    guard let file = fopen(path, "w") else { throw CocoaError(.fileWriteUnknown) }
    defer { fclose(file) }
    fputs(text, file)
  }

  /// Variables for a program that lives in this folder alone.
  var environment: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return [
      "PATH": path, "HOME": url.path, "LC_ALL": "C.UTF-8", "TZ": "UTC", "XDG_CACHE_HOME": self.path("cache"),
      "XDG_CONFIG_HOME": self.path("config"), "XDG_DATA_HOME": self.path("data"), "XDG_STATE_HOME": self.path("state"),
    ]
  }

  /// An empty file of its own.
  fileprivate func fresh() throws -> URL {
    count += 1
    let file = url.appending(path: ".run-\(count)")
    try Data().write(to: file)
    return file
  }
}
