import Dashboard

/// Reads the coastlines of the map from disk.
struct MapFiles {
  private let files: DataFiles

  private static let name = "coastlines.tsv"

  init(_ files: DataFiles) { self.files = files }

  /// Coasts and borders, with each problem as it is printed: path, line, message.
  func load() throws(Problem) -> (coastline: Coastline, problems: [String]) {
    guard let path = files.file(MapFiles.name, in: .maps) else { throw files.missing(.maps) }
    let (coastline, problems) = Coastline.reading(try Disk.bytes(of: path))
    return (coastline, problems.map { "\(path):\($0)" })
  }

  /// Everything that is wrong with them.
  func problems() -> [String] {
    do {
      return try load().problems
    } catch {
      return [error.description]
    }
  }

  /// Coasts and borders for a dashboard, which shows points without them where they can't be read; with one sentence
  /// for the reader when something is wrong.
  func loadOrSay() -> (coastline: Coastline, notice: String?) {
    do {
      let (coastline, problems) = try load()
      guard !problems.isEmpty else { return (coastline, nil) }
      let count = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
      return (coastline, "\(count) in the map: “crisiswatch check” tells more")
    } catch {
      return (.none, "\(error)")
    }
  }
}
