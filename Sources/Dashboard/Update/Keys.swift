import Cells

/// From keys to commands: popups get the keys first, then the table decides by place.
extension State {
  mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key): return handle(key)
    case .resize(let size):
      resize(to: size)
      return []
    case .paste(let words):
      popup?.field.insert(words)
      return []
    case .mouse(let event): return handle(event)
    case .resume: return [.redraw]
    case .terminate: return leave()
    }
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    notice = nil
    opensOnArrival = nil
    for kind in visibleLists { self[kind].failure = nil }
    if popup != nil { return type(key) }
    if let binding = keys.binding(for: pendingKeys, in: place), binding.takesCharacter {
      pendingKeys = ""
      guard case .character(let character) = key else { return [] }
      return perform(binding.command, argument: String(character))
    }
    let sequence = pendingKeys + key.description
    pendingKeys = ""
    if let binding = keys.binding(for: sequence, in: place) { return perform(binding.command, argument: nil) }
    if keys.isPrefix(sequence, in: place) {
      pendingKeys = sequence
      return []
    }
    if sequence != key.description { return handle(key) }
    return []
  }

  /// Carries out a command, or says why it does nothing now.
  mutating func perform(_ command: Command, argument: String?) -> [Effect] {
    guard let binding = keys.binding(of: command) else { return [] }
    guard binding.places.contains(Places(place)) else {
      notice = "\(command.rawValue) works in: \(binding.places.words)"
      return []
    }
    if command == .open, let list = listUnderWay {
      opensOnArrival = list
      return []
    }
    if let reason = binding.whyNot(self) {
      notice = reason
      return []
    }
    if binding.takesCharacter, argument == nil {
      pendingKeys = binding.keys.first ?? ""
      return []
    }
    if let view = command.view { return show(view) }
    switch command {
    case .down, .up, .pageDown, .pageUp, .halfDown, .halfUp, .first, .last, .nextDay, .previousDay: move(command)
    case .open where place == .bar: takeRange()
    case .open where place == .fold: openStretch()
    case .open: open()
    case .reports: openReports()
    case .back: back()
    case .forward: forward()
    case .mark: setBookmark(argument ?? "")
    case .jump: goToBookmark(argument ?? "")
    case .close: return close()
    case .nextFact: walkFacts(1)
    case .previousFact: walkFacts(-1)
    case .nextArticle: stepRow(1)
    case .previousArticle: stepRow(-1)
    case .nextPane where showsMap, .previousPane where showsMap: map.hasFocus = true
    case .nextPane: walkPanes(1)
    case .previousPane: walkPanes(-1)
    case .bar: enterBar()
    case .nextBucket, .previousBucket: moveBar(command)
    case .range: beginRange()
    case .zoomIn: zoomBar(isIn: true)
    case .zoomOut: zoomBar(isIn: false)
    case .zoom where view == .map: showMapAlone()
    case .zoom: isZoomed.toggle()
    case .sort where place == .view(.countries): sortTallies()
    case .sort: change { $0.order = $0.order == .day ? .publication : .day }
    case .fold: foldTimeline()
    case .group: openGroups()
    case .allGroups: leaveGroups()
    case .closer, .farther, .panLeft, .panRight, .fit, .nextPoint, .previousPoint, .toList: useMap(command)
    case .country, .allCountries, .dates, .allDates, .find, .everything: changeFilter(command, argument)
    case .nextMatch: walkMatches(1)
    case .previousMatch: walkMatches(-1)
    case .flag: return toggle(.flag)
    case .read: return toggle(.read)
    case .pick: pick()
    case .emptyBasket: emptyBasket()
    case .copy: return yank(asMarkdown: false)
    case .copyMarkdown: return yank(asMarkdown: true)
    case .edit: return edit()
    case .write: return write(argument)
    case .source: return openSource()
    case .help: popup = .menu(CommandMenu(kind: .help))
    case .palette: popup = .menu(CommandMenu(kind: .palette))
    case .theme: return pickTheme(argument)
    case .mouse: return toggleMouse()
    case .page: return page()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return leave()
    case .timeline, .forces, .quotes, .countries, .articles, .findings, .map: break
    }
    return []
  }

  /// Ends the program; the next start begins where this one ended.
  func leave() -> [Effect] { [.saveReadingPosition(readingPosition), .quit] }
}
