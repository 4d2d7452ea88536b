import Articles
import Glibc

/// Starts the user's browser and editor. What comes from an article is an argument, never a part of a shell's command.
struct OtherPrograms {
  let environment: Environment

  /// Opens an address in the browser, without waiting for it; `nil`, or what stands in the way.
  func browse(_ address: String) -> String? {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
      return "“\(PlainText.line(address))” is no address of the web"
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    // The shell ends at once, so that no child is left to wait for; the browser lives on without it.
    let browser = environment.value("BROWSER") == nil ? "xdg-open" : "$BROWSER"
    let script = "command -v \(browser.prefix { $0 != " " }) >/dev/null || exit 127; \(browser) \"$1\" &"
    let status = run(["/bin/sh", "-c", script, "sh", address], &actions)
    return status == 0 ? nil : "no browser was found: set BROWSER"
  }

  /// Shows a file at a line, in the editor or pager, until the user leaves it.
  func show(_ path: String, line: Int) -> String? {
    let program = ["VISUAL", "EDITOR"].first { environment.value($0)?.isEmpty == false }.map { "$\($0)" } ?? "less"
    let status = run(["/bin/sh", "-c", "\(program) \"$@\"", "sh", "+\(line)"], file: path)
    return status == 127 ? "no editor was found: set EDITOR" : nil
  }

  /// Shows text in the editor, as a file that is gone when the user leaves it.
  func edit(_ text: String, name: String) -> String? { withFile(text, name: name) { show($0, line: 1) } }

  /// Shows text in the pager.
  func page(_ text: String, name: String) -> String? {
    withFile(text, name: name) { file in
      let pager = environment.value("PAGER")?.isEmpty == false ? "$PAGER" : "less"
      let status = run(["/bin/sh", "-c", "\(pager) \"$1\"", "sh"], file: file)
      return status == 127 ? "no pager was found: set PAGER" : nil
    }
  }

  private func withFile(_ text: String, name: String, _ body: (String) -> String?) -> String? {
    do {
      let folder = try Disk.temporaryFolder(in: environment.value("TMPDIR") ?? "/tmp")
      defer { rmdir(folder) }
      let file = "\(folder)/\(name)"
      try Disk.create(file, with: Array(text.utf8))
      defer { unlink(file) }
      return body(file)
    } catch {
      return error.description
    }
  }

  /// Runs a program to its end, on the terminal.
  private func run(_ words: [String], file: String) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    return run(words, file: file, &actions)
  }

  /// Runs a program to its end: its exit code, 127 where it could not be started.
  /// - parameter file: a path to give it after the words.
  private func run(_ words: [String], file: String? = nil, _ actions: inout posix_spawn_file_actions_t) -> Int32 {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    if let file { arguments.append(FileName.withPath(file) { strdup($0) }) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawn(&process, words[0], &actions, nil, &arguments, environ) == 0 else { return 127 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128
  }
}
