/// What `crisiswatch check` looks for in a table beside what loading it tells: a head with subject, source, licence and
/// columns; rows in order; no row twice, none that contradicts another; nothing that no rule reads.
///
/// A table's head may name the columns that make a row unique, `# key: 1 3`; without that it is the first.
public struct LexiconAudit {
  private let table: LexiconTable
  private let columns: Int?
  private let key: [Int]

  /// All that is wrong in a table's form.
  public static func problems(in table: LexiconTable) -> [LexiconProblem] {
    let audit = LexiconAudit(table)
    return audit.missingHeads() + audit.unreadCells() + audit.disorder() + audit.repetitions()
  }

  private init(_ table: LexiconTable) {
    self.table = table
    columns = LexiconAudit.head("columns", table).map { $0.split(separator: "\t").count }
    let named = LexiconAudit.head("key", table)?.split(separator: " ").compactMap { Int($0) }.filter { $0 > 0 }
    key = named.map { $0.map { $0 - 1 } } ?? [0]
  }

  /// What a comment line such as `# licence: MIT` says.
  private static func head(_ name: String, _ table: LexiconTable) -> String? {
    let start = "# \(name): "
    let line = table.comments.first { $0.bytes.starts(with: start.utf8) }
    return line.map { String(decoding: $0.bytes.dropFirst(start.utf8.count), as: UTF8.self) }
  }

  private func problem(_ line: Int?, _ message: String) -> LexiconProblem {
    LexiconProblem(file: table.name, line: line, message: message)
  }

  private func missingHeads() -> [LexiconProblem] {
    ["subject", "source", "licence", "columns"].filter { LexiconAudit.head($0, table) == nil }
      .map { problem(nil, "no line “# \($0): …” stands at its head") }
  }

  private func unreadCells() -> [LexiconProblem] {
    table.rows.compactMap { row in
      if let columns, row.count > columns {
        return problem(row.line, "no rule reads what stands behind the last of \(columns) columns")
      }
      let hasWord = row.cell(0).contains { $0 >= 0x80 || 48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 }
      return hasWord ? nil : problem(row.line, "the first column holds no word, so that no rule can use the row")
    }
  }

  private func disorder() -> [LexiconProblem] {
    for (before, row) in zip(table.rows, table.rows.dropFirst()) {
      if row.cell(0).lexicographicallyPrecedes(before.cell(0)) {
        return [problem(row.line, "“\(row[0])” stands behind “\(before[0])”: rows are sorted by their bytes")]
      }
    }
    return []
  }

  private func repetitions() -> [LexiconProblem] {
    var problems: [LexiconProblem] = []
    var seen: [[ArraySlice<UInt8>]: LexiconRow] = [:]
    for row in table.rows {
      for word in row.cell(0).split(separator: 124) {
        let key = key.map { $0 == 0 ? word : row.cell($0) }
        guard let before = seen.updateValue(row, forKey: key), before.line != row.line else { continue }
        let name = key.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ", ")
        let contradiction = before.bytes.elementsEqual(row.bytes) ? "" : ", and says something else there"
        problems.append(problem(row.line, "“\(name)” stands in line \(before.line) too\(contradiction)"))
      }
    }
    return problems
  }
}
