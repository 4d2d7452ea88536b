/// Who may import whom. ARCHITECTURE.md prints the same table; `ImportRuleTests` compares the two.
struct ImportRule {
  /// The module.
  var module: String
  /// The modules of the house that it may import.
  var house: [String]
  /// What it may import beside the standard library and the C library.
  var outside: [String] = []

  /// The whole table, from the ground up.
  static let table = [
    ImportRule(module: "CrisisModel", house: []),
    ImportRule(module: "Cells", house: []),
    ImportRule(module: "CNcurses", house: []),
    ImportRule(module: "Articles", house: ["CrisisModel"], outside: ["Yams"]),
    ImportRule(module: "Extraction", house: ["CrisisModel"]),
    ImportRule(module: "Fusion", house: ["CrisisModel"]),
    ImportRule(module: "CrisisStore", house: ["CrisisModel"], outside: ["Foundation", "GRDB"]),
    ImportRule(module: "Refresh", house: ["CrisisModel", "Articles", "Fusion", "CrisisStore"]),
    ImportRule(module: "Dashboard", house: ["CrisisModel", "Cells"], outside: ["TOMLKit"]),
    ImportRule(module: "Curses", house: ["Cells", "CNcurses"]),
    ImportRule(module: "Runtime", house: ["CrisisModel", "Cells", "Dashboard"], outside: ["Foundation"]),
    ImportRule(
      module: "crisiswatch",
      house: [
        "CrisisModel", "Articles", "Extraction", "Fusion", "CrisisStore", "Refresh", "Cells", "Dashboard", "Runtime",
        "Curses",
      ], outside: ["ArgumentParser", "Foundation", "TOMLKit"]),
  ]

  /// What every module may import: nothing of it is a dependency.
  static let everywhere: Set<String> = ["Swift", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization"]

  /// A row of the table in ARCHITECTURE.md.
  var row: String {
    let outside = outside.isEmpty ? "–" : outside.joined(separator: ", ")
    return "| \(module) | \(house.isEmpty ? "–" : house.joined(separator: ", ")) | \(outside) |"
  }
}
