import ArgumentParser
import CrisisStore
import Curses
import Glibc

/// Standard output, as bytes.
enum StandardOutput {
  /// Writes everything, or ends the program: quietly when nobody reads any more (`crisiswatch extract … | head`).
  static func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { all in
      var rest = all[...]
      while !rest.isEmpty {
        let written = Glibc.write(STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0, errno == EINTR { continue }
        guard written >= 0 else { fail(errno) }
        rest = rest.dropFirst(written)
      }
    }
  }

  static func write(_ text: String) { write(Array(text.utf8)) }

  private static func fail(_ code: Int32) -> Never {
    if code != EPIPE { StandardError.write("standard output: \(Problem.systemMessage(code))") }
    exit(1)
  }
}

/// Standard error: messages for the person at the keyboard.
enum StandardError {
  /// Writes a line that names the program.
  static func write(_ message: String) {
    let line = Array("crisiswatch: \(message)\n".utf8)
    _ = line.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

extension ParsableCommand {
  /// Runs a command's work: a problem goes to standard error and becomes exit code 1.
  func reporting(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let problem as Problem {
      throw fail(problem.description)
    } catch let error as StoreError {
      throw fail(error.description)
    } catch let error as TerminalError {
      throw fail(error.description)
    }
  }

  private func fail(_ message: String) -> ExitCode {
    for line in message.split(separator: "\n") { StandardError.write(String(line)) }
    return ExitCode(1)
  }
}
