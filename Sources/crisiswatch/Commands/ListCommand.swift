import ArgumentParser
import CrisisModel

/// Prints a list of the dashboard.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print timeline, forces, quotes, findings or articles, newest first.",
    discussion: """
      The same entries as on screen. vimgrep is path:line:column:text, for vim's quickfix list. With --from or --to, what
      was published in that time and is dated elsewhere follows as a section of its own: "section": "published".

      EXAMPLES
        crisiswatch list forces ~/news --country Venezuela
        crisiswatch list quotes ~/news --from 2025-08 --format csv > quotes.csv
        vim -q <(crisiswatch list findings ~/news --format vimgrep)
      """)

  @Argument(help: "What to list: timeline, forces, quotes, articles or findings.")
  var list: ListKind

  @Argument(help: ArgumentHelp("Folders or files of articles.", valueName: "folder"), completion: .directory)
  var folders: [String]

  @OptionGroup var filter: FilterOptions

  @Option(help: "The form of the output.")
  var format = ListFormat.table

  /// Rows that are asked of the index at a time.
  private static let pageSize = 500

  func run() throws {
    try reporting {
      let index = try ReadIndex(folders, files: DataFiles(), environment: Environment())
      let filter = try filter.filter(index.countries)
      let reader = try index.store.reader()
      let places = SourcePlaces(folders: index.folders) { identity in
        guard case .article(let document)? = try? reader.answer(.article(identity)) else { return nil }
        return document?.article
      }
      let hasDates = filter.from != nil || filter.to != nil
      var writer = ListWriter(list, format, hasDates: hasDates, places: places)
      var anchor: PageAnchor? = .newest
      while let next = anchor {
        let request = PageRequest(list: list, filter: filter, anchor: next, limit: Self.pageSize)
        guard case .page(let page) = try reader.answer(.page(request)) else { break }
        if !page.rows.isEmpty || next == .newest { StandardOutput.write(writer.write(page.rows)) }
        anchor = page.hasAfter ? page.rows.last.map { .after($0.position) } : nil
      }
      StandardOutput.write(writer.end())
    }
  }
}
