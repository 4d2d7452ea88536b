import Cells
import CrisisModel

/// Changes the state by one action and says what is to be done outside: no I/O, no clock.
public func update(_ state: inout State, _ action: Action) -> [Effect] {
  var effects: [Effect] = []
  switch action {
  case .input(let event): effects = state.handle(event)
  case .command(let command, let argument): effects = state.perform(command, argument: argument)
  case .answered(let slot, let generation, let result):
    state.take(result, slot: slot, generation: generation)
    state.openOnArrival()
    if slot == .article { effects = state.noteReading() }
  case .folder(let news): state.take(news)
  case .loaded(let countries): state.countries = countries
  case .charted(let coastline): state.coastline = coastline
  case .notice(let words): state.notice = words
  }
  state.keepCursorsInSight()
  return effects + state.nextQuestions()
}

extension State {
  /// The questions to ask before the first action.
  public mutating func start() -> [Effect] { nextQuestions() }

  mutating func take(_ news: FolderNews) {
    switch news {
    case .reading(let progress): phase = .reading(progress)
    case .followsAnother: phase = .following
    case .problem(let words): (problem, isProblemFresh) = (words, true)
    case .committed: invalidate(filterChanged: false)
    case .idle(let watching):
      phase = .idle(watching: watching)
      // A look through the folder that told no problem: the last one is over.
      if !isProblemFresh { problem = nil }
      isProblemFresh = false
      isFirstReadDone = true
    }
  }

  /// Everything on screen has to be asked again: after a commit, or with another filter.
  mutating func invalidate(filterChanged: Bool) {
    for index in lists.indices {
      lists[index].invalidate(filterChanged: filterChanged)
      guard filterChanged else { continue }
      let kind = lists[index].kind
      (lists[index].landing, lists[index].goal) = (nil, lists[index].isAtNewest ? .newest : nil)
      asks.drop(.page(kind))
      asks.drop(.counts(kind))
    }
    bar.isStale = true
    tallies.isStale = true
    folded.isStale = true
    groups.isStale = true
    guard filterChanged else {
      isSummaryStale = true
      for index in layers.indices { layers[index].invalidate() }
      return
    }
    asks.drop(.histogram)
    asks.drop(.stretches)
    asks.drop(.groups)
    asks.drop(.countries)
  }
}
