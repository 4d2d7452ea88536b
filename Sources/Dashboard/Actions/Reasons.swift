/// Why a key does nothing now, in words for the reader.
enum Reasons {
  @Sendable static func nothingSelected(_ state: State) -> String? {
    switch state.place {
    case .reader: state.reader?.document == nil ? "no article is open yet" : nil
    case .entry: state.entryView?.selected == nil ? "no report is selected" : nil
    case .bar: nil
    case .fold: state.folded.selected == nil ? "no line is selected" : nil
    case .view(.countries): state.selectedTally == nil ? "no country is selected" : nil
    case .view, .map: state.focusedList?.selected == nil ? "no line is selected" : nil
    }
  }

  @Sendable static func nothingToTake(_ state: State) -> String? {
    state.basket.isEmpty ? nothingSelected(state) : nil
  }

  @Sendable static func emptyBasket(_ state: State) -> String? {
    state.basket.isEmpty ? "the basket is empty" : nil
  }

  @Sendable static func noFacts(_ state: State) -> String? {
    state.reader?.facts.isEmpty ?? true ? "nothing was found in this article" : nil
  }

  @Sendable static func noNextRow(_ state: State) -> String? { state.canStep(1) ? nil : "this is the last row" }

  @Sendable static func noPreviousRow(_ state: State) -> String? { state.canStep(-1) ? nil : "this is the first row" }

  @Sendable static func atTheBeginning(_ state: State) -> String? {
    state.trail.hasPast || state.barPick != nil ? nil : "nothing to go back to; q quits"
  }

  @Sendable static func atTheEnd(_ state: State) -> String? {
    state.trail.hasFuture ? nil : "nothing was gone back from"
  }

  @Sendable static func tooNarrowForPanes(_ state: State) -> String? {
    state.view != .map && state.size.columns < Layout.overviewWidth
      ? "panes stand side by side from \(Layout.overviewWidth) columns on" : nil
  }

  @Sendable static func noCountryFilter(_ state: State) -> String? {
    state.filter.countries.isEmpty ? "all countries are shown" : nil
  }

  @Sendable static func noDateFilter(_ state: State) -> String? {
    state.filter.from == nil && state.filter.to == nil ? "all dates are shown" : nil
  }

  @Sendable static func nothingSought(_ state: State) -> String? {
    let sought = state.reader.map { $0.sought } ?? state.filter.words
    return sought == nil ? "nothing is sought; / does" : nil
  }

  @Sendable static func noBar(_ state: State) -> String? {
    state.pickableBar == nil ? "no bar is shown" : nil
  }

  @Sendable static func noTimeline(_ state: State) -> String? {
    state.view == .timeline ? nil : "only the timeline folds"
  }

  @Sendable static func noGroup(_ state: State) -> String? {
    state.view.list.map(state.groupWords)?.isEmpty ?? true ? "all groups are shown" : nil
  }

  @Sendable static func isFitted(_ state: State) -> String? {
    state.map.isFitted ? "all points are in view" : nil
  }

  @Sendable static func noPoints(_ state: State) -> String? {
    state.map.placed == 0 ? "no row has a place on the map" : nil
  }

  @Sendable static func noFilter(_ state: State) -> String? {
    state.filter.isEverything ? "everything is shown" : nil
  }
}
