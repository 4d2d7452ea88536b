import Cells
import Dashboard

/// Finds themes on disk.
struct ThemeFiles {
  private let files: DataFiles

  init(_ files: DataFiles) { self.files = files }

  /// The names of all themes, sorted.
  var names: [String] {
    let found = files.folders(.themes).flatMap(Disk.names(in:)).filter { $0.hasSuffix(".toml") }
    return Set(found.map { String($0.dropLast(5)) }).sorted()
  }

  /// A theme for a terminal.
  func theme(_ name: String, depth: ColorDepth) throws(Problem) -> Theme {
    do {
      return try library.theme(name, depth: depth)
    } catch {
      throw Problem(error.problems.map(described).joined(separator: "\n"))
    }
  }

  /// All that is wrong with any theme, as it is printed.
  func problems() -> [String] {
    var all: [String] = []
    for name in names {
      do {
        _ = try library.theme(name, depth: .trueColor)
      } catch {
        all += error.problems.map(described)
      }
    }
    // A fault in a theme that others inherit is found once for each of them.
    return Set(all).sorted()
  }

  private var library: ThemeLibrary {
    ThemeLibrary { name in
      // A name is no path: nothing outside of the folders of themes is read.
      guard !name.contains("/"), let path = files.file("\(name).toml", in: .themes) else { return nil }
      return (try? Disk.bytes(of: path)).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private func described(_ problem: ThemeProblem) -> String {
    guard let path = files.file("\(problem.theme).toml", in: .themes) else {
      return "\(problem); there are: \(names.joined(separator: ", "))"
    }
    return String(path.dropLast("\(problem.theme).toml".utf8.count)) + problem.description
  }
}
