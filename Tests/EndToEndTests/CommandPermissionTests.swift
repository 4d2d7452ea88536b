import Foundation
import Testing

/// What the user may not read is a finding, in every command, and costs nothing that was read before.
@Suite(.enabled(if: PlainUser.isThere, "root may read everything, and there is no setpriv"))
struct CommandPermissionTests {
  private let home: CommandFolder

  init() throws {
    home = try CommandFolder()
    // The other user keeps an index there.
    home.permit("", 0o777)
    for name in ["open.txt", "secret.txt", "locked/inside.txt"] {
      try home.write("news/\(name)", "29 August, 2025\n\(name)-\n\nThe United States deployed 300 troops to Panama.\n")
    }
  }

  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun.run(arguments, home: home, isPlainUser: true)
  }

  private func articles() throws -> Set<String> {
    Set(try run("list", "articles", "news", "--format", "jsonl").objects().compactMap { $0["source"] as? String })
  }

  private func findings() throws -> [String: String] {
    let rows = try run("list", "findings", "news", "--format", "jsonl").objects()
    return Dictionary(
      rows.compactMap { row in (row["source"] as? String).map { ($0, row["message"] as? String ?? "") } },
      uniquingKeysWith: { first, _ in first })
  }

  private func lock() {
    home.permit("news/secret.txt", 0)
    home.permit("news/locked", 0)
  }

  private func unlock() {
    home.permit("news/secret.txt", 0o644)
    home.permit("news/locked", 0o755)
  }

  private static let expected = [
    "secret.txt": "can't be opened: Permission denied", "locked": "can't be looked into: Permission denied",
  ]

  @Test func eachFileAndFolderGetsItsFinding() throws {
    lock()
    defer { unlock() }
    let first = try run("list", "articles", "news")
    for (path, message) in Self.expected { #expect(first.errors.contains("\(path): \(message)")) }
    #expect(try findings() == Self.expected)
    #expect(try articles() == ["open.txt"])
    let screen = try run("screen", "news", "--keys", "6")
    #expect(screen.text.contains("can't be looked into") && screen.text.contains("can't be opened"))
  }

  @Test func whatWasReadBeforeStaysUntilItCanBeReadAgain() throws {
    let all: Set = ["open.txt", "secret.txt", "locked/inside.txt"]
    #expect(try articles() == all)
    #expect(try findings().isEmpty)
    lock()
    defer { unlock() }
    #expect(try findings()["locked"] == Self.expected["locked"])
    #expect(try articles().contains("locked/inside.txt"))
    unlock()
    #expect(try findings().isEmpty)
    #expect(try articles() == all)
  }

  @Test func extractTellsOfEachToo() throws {
    lock()
    defer { unlock() }
    let lines = try run("extract", "news").objects()
    let sources = lines.filter { $0["id"] is NSNull && $0["text"] == nil }.compactMap { $0["source"] as? String }
    #expect(Set(sources).isSuperset(of: ["news/locked", "news/secret.txt"]))
    #expect(lines.contains { $0["source"] as? String == "news/open.txt" && $0["deployments"] is [Any] })
  }

  @Test func aFolderThatIsLockedItselfIsToldOf() throws {
    home.permit("news", 0)
    defer { home.permit("news", 0o755) }
    #expect(try articles().isEmpty)
    #expect(try run("list", "findings", "news").text.contains("can't be looked into: Permission denied"))
  }
}
