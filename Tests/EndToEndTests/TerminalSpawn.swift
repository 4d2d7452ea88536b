import Foundation

extension TerminalSession {
  /// The `crisiswatch` in the folder that these tests were built into; `nil` before it was built.
  static var builtProgramPath: String? {
    guard let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else { return nil }
    var folder = URL(fileURLWithPath: tests).deletingLastPathComponent()
    // The runner may lie in the toolchain; then the bundle of tests is among its arguments.
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    if let bundle { folder = URL(fileURLWithPath: bundle).deletingLastPathComponent() }
    let program = folder.appendingPathComponent("crisiswatch").path
    return FileManager.default.isExecutableFile(atPath: program) ? program : nil
  }

  static func builtProgram() throws -> String {
    guard let path = builtProgramPath else { throw Failure.notStarted("crisiswatch was not built beside the tests") }
    return path
  }

  /// Starts a program as leader of a session whose terminal is the given one.
  static func spawn(_ arguments: [String], _ environment: [String], terminal: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // POSIX_SPAWN_SETSID, which glibc hides from Swift.
    let newSession: Int32 = 0x80
    posix_spawnattr_setflags(&attributes, Int16(newSession | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // The first terminal that a leader of a session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    let error = posix_spawnp(&process, arguments[0], &actions, &attributes, words, variables)
    guard error == 0 else { throw Failure.notStarted(String(cString: strerror(error))) }
    return process
  }
}
