/// What a run of capitalised words needs in order to be a place's name.
enum PlaceForms {
  /// The end of a place's name at the start of the run, or `nil`: it ends in a word such as "River" or "Dam", or begins
  /// with "Lake" or "Fort".
  static func end(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> Int? {
    guard run.capitals >= 2 else { return nil }
    let first = lexicons.classes(workspace.tokens[run.tokens.start])
    var head: Int?
    for index in run.tokens.indices.dropFirst() where workspace.tokens[index].isCapitalised {
      let classes = lexicons.classes(workspace.tokens[index])
      if classes.contains(.thing) { return nil }
      // "Lauren Hill", "Benny Park": after a first name only what is no surname.
      if classes.contains(.placeHead) || (classes.contains(.placeName) && !first.contains(.firstName)) { head = index }
    }
    if let head {
      // "Qayyarah Airfield West"
      let next = head + 1
      let isDirected = next < run.tokens.end && lexicons.classes(workspace.tokens[next]).contains(.compass)
      return isDirected ? next + 1 : next
    }
    let isPrefix = lexicons.names.placePrefixes.contains(workspace.tokens[run.tokens.start].word)
    return isPrefix && run.capitals <= 3 ? run.tokens.end : nil
  }

  /// "in X", "the town of X", "X district": the neighbours say that an unknown name is a place's.
  static func isPlaceByContext(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> Bool {
    let start = run.tokens.start
    if NameContext.followsPlacePreposition(start, workspace, lexicons) { return true }
    if start > 1, workspace.tokens[start - 1].word == lexicons.names.of, lexicons.names.of >= 0 {
      let noun = workspace.tokens[start - 2]
      if noun.kind == .word, !noun.isCapitalised, lexicons.names.placeNouns.contains(noun.word) { return true }
    }
    if isHeldOrJoined(run, workspace, lexicons) { return true }
    guard run.tokens.end < workspace.tokens.count, run.capitals <= 2 else { return false }
    let next = workspace.tokens[run.tokens.end]
    return next.kind == .word && !next.isCapitalised && lexicons.names.placeFollowers.contains(next.word)
  }

  /// "rebel-held X", "the village X", "Mosul and X": the word before says it.
  private static func isHeldOrJoined(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> Bool {
    let start = run.tokens.start
    guard start > 1 else { return false }
    let before = workspace.tokens[start - 1]
    guard before.kind == .word, !before.isCapitalised else { return false }
    if workspace.tokens[start - 2].kind == .hyphen, holders.contains(before.hash) { return true }
    if lexicons.names.placeNeighbours.contains(before.word) { return true }
    // "in Baiji and Saddam's hometown" names a man.
    guard lexicons.classes(before).contains(.conjunction), let place = workspace.mention(at: start - 2),
      run.tokens.end >= workspace.tokens.count || workspace.tokens[run.tokens.end].kind != .clitic
    else { return false }
    return place.kind == .place
  }

  private static let holders = WordSet("held controlled occupied administered ruled")
}
