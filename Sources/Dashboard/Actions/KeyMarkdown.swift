extension KeyTable {
  /// The table of keys for the README, in Markdown: one table a chapter.
  public static func markdown() -> String {
    KeyBinding.Chapter.allCases.map { chapter in
      let rows = bindings.filter { $0.chapter == chapter }.map { binding in
        let keys = binding.keys.map { "`\($0)`" }.joined(separator: " ")
        let name = ([":" + binding.command.rawValue] + (binding.argument.map { [$0] } ?? [])).joined(separator: " ")
        return "| \(keys) | \(binding.words) | `\(name)` | \(binding.places.words) |"
      }
      return (["### \(chapter.rawValue)", "", "| key | what it does | by name | where |", "|---|---|---|---|"] + rows)
        .joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }
}
