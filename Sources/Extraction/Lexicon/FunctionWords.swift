/// Loads `Lexicons/function-words.tsv`: closed classes of words.
enum FunctionWords {
  static let table = "function-words.tsv"

  static func load(_ builder: inout LexiconBuilder) {
    for row in builder.rows(table) {
      for name in row.alternatives(1) {
        guard let classes = WordClass.names[name] else {
          builder.report(table, row, "no class of words is called “\(name)”")
          continue
        }
        builder.add(classes, to: row[0])
      }
    }
  }
}
