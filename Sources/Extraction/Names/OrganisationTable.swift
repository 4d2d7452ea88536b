import CrisisModel

/// Loads `Lexicons/organisations.tsv`.
enum OrganisationTable {
  static let table = "organisations.tsv"

  static func load(into lexicon: inout NameLexicon, _ builder: inout LexiconBuilder) {
    for row in builder.rows(table) {
      let kind: ActorKind
      switch row[2] {
      case "government": kind = .government
      case "force": kind = .force
      case "armedGroup": kind = .armedGroup
      case "organisation", "media", "stateMedia": kind = .organisation
      default:
        builder.report(table, row, "“\(row[2])” is no kind of organisation")
        continue
      }
      var entry = NameEntry(kind: .organisation, name: row[0], country: CountryCode(row[3]), actorKind: kind)
      entry.isMedia = row[2] == "media"
      lexicon.add(entry, under: [row[0]] + row.alternatives(1), &builder)
    }
  }
}
