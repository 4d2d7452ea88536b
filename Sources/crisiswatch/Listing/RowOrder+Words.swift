import ArgumentParser
import CrisisModel

extension RowOrder: ExpressibleByArgument {
  /// Reads "day" or "publication".
  public init?(argument: String) {
    guard let order = RowOrder.allCases.first(where: { $0.word == argument }) else { return nil }
    self = order
  }

  /// Its word in options and files.
  var word: String {
    switch self {
    case .day: "day"
    case .publication: "publication"
    }
  }
}
