import CrisisModel

/// What a noun of forces stands for: `Lexicons/equipment.tsv`.
struct ForceWord: Sendable {
  var unit: ForceUnit
  var counting: Counting
  /// "battalion", "fleet": a formation, which may hold other forces ("a contingent of 500 soldiers").
  var isFormation: Bool
  /// One ship, one soldier.
  var isSingular: Bool
}

/// How a verb or noun moves a force: `Lexicons/movement.tsv`.
struct Movement: Sendable {
  /// With the force as object ("sent troops"), as subject ("troops left"), or for a noun ("the withdrawal of troops").
  var asObject: Direction?
  var asSubject: Direction?
  var asNoun: Direction?
  /// With the force as object of an active verb alone: "committed troops", but not "troops are committed to peace".
  var asActiveObject: Direction?
  /// How far the past tense has come, where it isn't in place: "troops headed to the border" are under way.
  var pastStatus: Status?
  /// A particle that must follow: "pull out", "call up".
  var particles: [(particle: WordID, direction: Direction, isObject: Bool)] = []
}

/// Words of forces and of their movements.
struct DeploymentLexicon: Sendable {
  static let equipment = "equipment.tsv"
  static let movement = "movement.tsv"
  private(set) var forces = PhraseTrie<ForceWord>()
  /// By the base form of a verb, or by the noun itself.
  private(set) var movements = WordMap<Movement>()
  private(set) var nouns = WordMap<Direction>()
  /// "kill", "wound", "arrest": a figure of forces beside them is no deployment.
  private(set) var casualties = WordMap<Bool>()
  /// Prepositions behind which a force's place stands.
  private(set) var placePrepositions = WordMap<Bool>()
  /// "border", "coast", "waters": the edge of a country.
  private(set) var edges = WordMap<Bool>()
  /// "the country", "the capital", "the south": a place in the country that the text is about.
  private(set) var homePlaces = WordMap<Bool>()
  /// "the region", "the sea": a place that is no country's.
  private(set) var openPlaces = WordMap<Bool>()
  /// "parts of", "the outskirts of"
  private(set) var parts = WordMap<Bool>()
  /// Verbs by which somebody asks another to act: who asks is not whose force it is.
  private(set) var requests = WordMap<Bool>()
  /// "was", "were"
  private(set) var pastForms = WordMap<Bool>()
  /// Prepositions of a goal.
  private(set) var goals = WordMap<Bool>()
  /// "numbering 5,000"
  private(set) var numbering = WordMap<Bool>()
  /// "members of", "units of": what a named force is told in.
  private(set) var members = WordMap<Bool>()
  /// Nouns of leaving that tell a movement of forces without naming them: "Israel’s pullout from Gaza".
  private(set) var departures = WordMap<Bool>()
  /// Nouns by which a force is meant as a number: "the number of soldiers", "its presence".
  private(set) var strengths = WordMap<Bool>()

  init(_ builder: inout LexiconBuilder, _ verbs: inout VerbLexicon, inflection: Inflection) {
    for row in builder.rows(DeploymentLexicon.equipment) {
      guard let unit = ForceUnit(rawValue: row[2]) else {
        builder.report(DeploymentLexicon.equipment, row, "“\(row[2])” is no unit of forces")
        continue
      }
      let counting: Counting = row[3] == "people" ? .people : row[3] == "formations" ? .formations : .items
      let isFormation = row[4] == "1"
      for (column, isSingular) in [(0, true), (1, false)] {
        for phrase in row.alternatives(column) {
          let words = builder.phrase(phrase)
          guard let first = words.first else { continue }
          builder.add(.forceStart, to: first)
          forces.insert(
            words,
            ForceWord(unit: unit, counting: counting, isFormation: isFormation, isSingular: isSingular))
        }
      }
    }
    for row in builder.rows(DeploymentLexicon.movement) { addMovement(row, &builder, &verbs, inflection) }
    for verb in [
      "kill", "wound", "injure", "arrest", "die", "lose", "capture", "kidnap", "hurt", "detain", "free", "release",
    ] {
      casualties.insert(verbs.insert(verb, inflection, &builder), true)
    }
    for word in [
      "to", "into", "in", "at", "near", "on", "off", "along", "across", "around", "toward", "towards", "for", "from",
      "of", "onto", "within", "inside", "outside", "throughout", "over",
    ] {
      placePrepositions.insert(builder.word(word), true)
    }
    fill(
      &edges, ["border", "borders", "coast", "coastline", "coasts", "shore", "shores", "waters", "frontier"], &builder)
    fill(
      &homePlaces,
      [
        "country", "capital", "city", "town", "towns", "village", "villages", "south", "north", "east", "west", "soil",
        "territory", "island", "streets", "province", "provinces", "nation", "areas", "countryside",
      ], &builder)
    fill(&openPlaces, ["region", "area", "sea", "gulf", "ocean", "peninsula", "continent", "theatre"], &builder)
    fill(
      &parts,
      [
        "part", "parts", "outskirts", "thirds", "half", "most", "much", "rest", "heart", "centre", "center", "edge",
        "port", "base", "side", "ends", "republic", "south", "north", "east", "west",
      ], &builder)
    for verb in [
      "ask", "call", "demand", "urge", "request", "appeal", "press", "insist", "beg", "plead", "petition", "lobby",
      "pressure", "suggest", "invite", "oppose", "reject", "allow", "permit", "enable", "want", "criticise", "welcome",
    ] {
      requests.insert(verbs.insert(verb, inflection, &builder), true)
    }
    fill(&pastForms, ["was", "were"], &builder)
    fill(&goals, ["to", "into", "onto", "toward", "towards"], &builder)
    fill(&numbering, ["numbering", "totalling", "totaling"], &builder)
    fill(&members, ["members", "soldiers", "troops", "units", "elements", "fighters", "men", "personnel"], &builder)
    let withdrawals = ["withdrawal", "pullout", "pull-out", "pullback", "drawdown"]
    fill(&departures, withdrawals, &builder)
    for word in withdrawals { builder.add(.movement, to: word) }
    fill(&strengths, ["number", "numbers", "strength", "size", "level", "levels"], &builder)
  }

  private func fill(_ map: inout WordMap<Bool>, _ words: [String], _ builder: inout LexiconBuilder) {
    for word in words { map.insert(builder.word(word), true) }
  }

  private mutating func addMovement(
    _ row: LexiconRow, _ builder: inout LexiconBuilder, _ verbs: inout VerbLexicon, _ inflection: Inflection
  ) {
    guard let direction = Direction(rawValue: row[1]) else {
      builder.report(DeploymentLexicon.movement, row, "“\(row[1])” is no direction")
      return
    }
    if row[2] == "noun" {
      for word in builder.phrase(row[0]).prefix(1) {
        builder.add(.movement, to: word)
        nouns.insert(word, direction)
      }
      return
    }
    let parts = row[0].split(separator: " ").map(String.init)
    let lemma = verbs.insert(row[0], inflection, &builder)
    for (form, _) in inflection.forms(of: parts.first ?? "") { builder.add(.movement, to: form) }
    movements.insert(lemma, Movement())
    if let status = Status(rawValue: row[3]) {
      movements.update(lemma, { $0.pastStatus = status }, default: Movement())
    }
    if row[2] == "active" {
      movements.update(lemma, { $0.asActiveObject = direction }, default: Movement())
      return
    }
    let isObject = row[2] == "object"
    if parts.count > 1 {
      let particle = builder.word(parts[1])
      movements.update(
        lemma, { $0.particles.append((particle, direction, isObject)) }, default: Movement())
    } else if isObject {
      movements.update(lemma, { if $0.asObject == nil { $0.asObject = direction } }, default: Movement())
    } else {
      movements.update(lemma, { if $0.asSubject == nil { $0.asSubject = direction } }, default: Movement())
    }
  }
}
