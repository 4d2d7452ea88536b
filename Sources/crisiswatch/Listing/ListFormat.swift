import ArgumentParser
import CrisisModel

extension ListKind: ExpressibleByArgument {
  /// Reads the word of a list.
  public init?(argument: String) {
    guard let list = ListKind.allCases.first(where: { $0.word == argument }) else { return nil }
    self = list
  }

  /// All words, for help and completions.
  public static var allValueStrings: [String] { allCases.map(\.word) }
}

/// The forms of output.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
  case jsonl
  case csv
  case vimgrep
}
