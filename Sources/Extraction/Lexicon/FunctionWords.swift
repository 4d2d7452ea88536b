/// Loads `Lexicons/function-words.tsv`, closed classes of words, and `name-words.tsv`, what a word with a capital tells.
enum FunctionWords {
  static let tables = ["function-words.tsv", "name-words.tsv"]

  static func load(_ builder: inout LexiconBuilder) {
    for table in tables { load(table, &builder) }
  }

  private static func load(_ table: String, _ builder: inout LexiconBuilder) {
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
