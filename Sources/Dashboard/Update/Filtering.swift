import CrisisModel

/// Changing what all panes show.
extension State {
  mutating func changeFilter(_ command: Command, _ argument: String?) {
    switch (command, argument) {
    case (.country, nil): popup = .picker(CountryPicker(marked: filter.countries))
    case (.country, let name?): filterByCountry(named: name)
    case (.allCountries, _): change { $0.countries = [] }
    case (.dates, nil): popup = .prompt(Prompt(purpose: .dates))
    case (.dates, let words?): filterByDates(words)
    case (.allDates, _):
      change {
        $0.from = nil
        $0.to = nil
      }
    case (.find, nil): popup = .prompt(Prompt(purpose: .find))
    case (.find, let words?): find(words)
    case (.everything, _): change { $0 = Filter(order: $0.order) }
    default: break
    }
  }

  /// Changes the filter; what is the same afterwards is not asked again.
  mutating func change(_ body: (inout Filter) -> Void) {
    var new = filter
    body(&new)
    guard new != filter else { return }
    trail.depart(from: stop)
    filter = new
    invalidate(filterChanged: true)
  }

  private mutating func filterByCountry(named name: String) {
    guard let country = countries.country(named: name) ?? CountryCode(name) else {
      notice = "no country is called “\(name)”"
      return
    }
    change { $0.countries = [country] }
  }

  /// Filters by what was typed; says what is wrong and changes nothing when it makes no sense.
  @discardableResult
  mutating func filterByDates(_ words: String) -> Bool {
    guard !words.trimmed.isEmpty else {
      change {
        $0.from = nil
        $0.to = nil
      }
      return true
    }
    guard let stretch = DateInput.stretch(words, newest: summary?.newest) else {
      notice = "“\(words)” is no date: try 2025-08-01..2025-08-29, 2025-08, Aug 2025 or 14d"
      return false
    }
    change {
      $0.from = stretch.from
      $0.to = stretch.to
    }
    return true
  }

  /// In an article: finds in its text. In a view: shows only what stands in articles with these words.
  mutating func find(_ words: String) {
    let sought = words.trimmed.isEmpty ? nil : words.trimmed
    if var reader {
      reader.seek(sought)
      self.reader = reader
      if sought != nil { reader.matches.isEmpty ? (notice = "not found in this article") : walkMatches(1) }
    } else {
      change { $0.words = sought }
    }
  }
}
