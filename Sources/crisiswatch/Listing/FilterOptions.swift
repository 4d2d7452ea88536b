import ArgumentParser
import CrisisModel

/// What is left out, on the command line: the same filter as the dashboard's.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only this country: name, demonym, capital or code. May be repeated.", valueName: "name"))
  var country: [String] = []

  @Option(help: ArgumentHelp("From this day on: 2025-08-29, 2025-08 or 2025.", valueName: "date"))
  var from: DateArgument?

  @Option(help: ArgumentHelp("Up to this day, it included.", valueName: "date"))
  var to: DateArgument?

  @Option(
    help: ArgumentHelp("Only what was read or changed since: 2025-08-29, 2025-08-29T14:30Z.", valueName: "datetime"))
  var since: MomentArgument?

  @Option(help: ArgumentHelp("Only articles that hold these words.", valueName: "words"))
  var find: String?

  @Option(
    help: ArgumentHelp(
      "The order of entries, and with it what --from and --to mean: when they happened (day), or were published.",
      valueName: "day|publication"))
  var sort = RowOrder.day

  func validate() throws {
    if let from, let to, from.first > to.last { throw ValidationError("--from is later than --to") }
  }

  /// The filter.
  func filter(_ countries: CountryTable) throws -> Filter {
    let codes = try country.map { name in
      guard let code = countries.country(named: name) else {
        throw ValidationError("“\(name)” is no country, demonym, capital or ISO code that is known")
      }
      return code
    }
    return Filter(countries: codes, from: from?.first, to: to?.last, words: find, since: since?.seconds, order: sort)
  }
}
