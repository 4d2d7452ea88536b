import CrisisModel

extension EntryMarks {
  /// The signs as words, in the order of the schema.
  var words: [String] {
    let names: [(EntryMarks, String)] = [
      (.figuresDiffer, "figures-differ"), (.changed, "changed"), (.negated, "negated"), (.disputed, "disputed"),
      (.finding, "finding"), (.inferred, "inferred"), (.background, "background"), (.reported, "reported"),
    ]
    return names.filter { contains($0.0) }.map(\.1)
  }
}

extension ListSection {
  /// The word for a section in every output.
  var word: String {
    switch self {
    case .dated: "dated"
    case .published: "published"
    case .byPublication: "by-publication"
    }
  }
}
