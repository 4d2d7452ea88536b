import Testing

extension TerminalSession {
  /// Leaves the dashboard as a user does; it must end well.
  func quit() throws {
    try send("Q")
    #expect(try waitForExit() == .code(0))
  }
}

/// A folder of small articles for the journeys. The facts are those of October 1962; outlets and wording are ours.
struct TerminalArticles {
  let home: CommandFolder
  /// The folder that the dashboard is opened on.
  var folder: String { home.path("news") }

  init() throws {
    home = try CommandFolder()
    try add(
      "1962-10-22-address", "22 October, 1962", "kennedy-announces-quarantine-of-cuba-",
      """
      President John F. Kennedy said on Monday that the United States would quarantine Cuba. \
      “We will not prematurely or unnecessarily risk the costs of worldwide nuclear war,” Kennedy said.

      The United States ordered warships to the Caribbean.
      """)
    try add(
      "1962-10-24-line", "24 October, 1962", "ships-reach-the-quarantine-line-",
      """
      Soviet ships stopped short of the line on Wednesday. The Soviet Union accused the United States of piracy.

      Fidel Castro, the prime minister of Cuba, said his country was ready to defend itself.
      """)
    try add(
      "1962-10-28-letter", "28 October, 1962", "khrushchev-agrees-to-withdraw-missiles-",
      """
      Nikita Khrushchev, the premier of the Soviet Union, agreed on Sunday to withdraw the missiles from Cuba. \
      U Thant, the secretary-general of the United Nations, welcomed the decision.
      """)
    try add(
      "1962-10-29-tokyo", "29 October, 1962", "japan-welcomes-the-end-of-the-crisis-",
      """
      Japan welcomed the agreement on Monday. Hayato Ikeda, the prime minister of Japan, said 平和 had been kept.
      """)
  }

  /// Puts an article into the folder, in the shape of a scraper: date line, slug line, body.
  func add(_ name: String, _ date: String, _ slug: String, _ body: String) throws {
    try home.write("news/\(name).txt", "\(date)\n\(slug)\n\n\(body)\n")
  }

  /// Opens the dashboard on it and waits until it shows some words: that it is read.
  func open(
    columns: Int = 120, rows: Int = 40, environment: [String: String] = [:], until words: String = "4 articles"
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      arguments: [folder], columns: columns, rows: rows,
      environment: home.environment.merging(environment) { _, new in new })
    try session.waitFor(words)
    return session
  }
}
