import CrisisModel

/// The entities of one article and the names by which they come back: full name, last word, acronym, lexicon entry.
struct EntityRegister {
  private var byKey = EntityTable()

  private enum Key {
    static func entry(_ index: Int32) -> UInt64 { 1 << 32 | UInt64(UInt32(bitPattern: index)) }
    static func lastWord(_ hash: UInt32) -> UInt64 { 2 << 32 | UInt64(hash) }
    static func fullName(_ hash: UInt32) -> UInt64 { 3 << 32 | UInt64(hash) }
    static func head(_ hash: UInt32) -> UInt64 { 5 << 32 | UInt64(hash) }
    static func canonical(_ hash: UInt32) -> UInt64 { 4 << 32 | UInt64(hash) }
  }

  /// The entity of a name of the lexicon; of several places of one name the one whose country the article has named
  /// already, else the most populous.
  mutating func known(_ known: KnownName, _ lexicons: Lexicons, _ workspace: inout Workspace) -> Int {
    let index = known.isAmbiguous ? choose(known, lexicons, workspace) : known.first
    if let entity = byKey[Key.entry(index)] { return entity }
    let traits = lexicons.names.traits[Int(index)]
    let canonical = Key.canonical(traits.canonicalName)
    if let entity = byKey[canonical] {
      byKey[Key.entry(index)] = entity
      return entity
    }
    let new = add(EntityRegister.entity(index, traits, known.tokens, lexicons, workspace), &workspace)
    byKey[Key.entry(index)] = new
    byKey[canonical] = new
    if traits.kind == .person { byKey[Key.lastWord(workspace.entities[new].lastWord)] = new }
    if traits.kind == .organisation { nameHead(known.tokens, new, workspace) }
    return new
  }

  /// What the lexicon tells of one of its names, on the day of the article.
  private static func entity(
    _ index: Int32, _ traits: NameTraits, _ tokens: TokenRange, _ lexicons: Lexicons, _ workspace: Workspace
  ) -> Entity {
    let published = workspace.article.published
    var entity = Entity(
      kind: NameScan.mentionKind(traits.kind), actorKind: lexicons.names.entries[Int(index)].actorKind,
      name: lexicons.names.entries[Int(index)].name,
      country: lexicons.names.country(ofEntry: Int(index), on: published))
    entity.gender = lexicons.names.entries[Int(index)].gender
    entity.precision = traits.precision
    entity.coordinates = lexicons.names.entries[Int(index)].coordinates
    entity.lexiconEntry = index
    if traits.kind == .person {
      if let term = traits.term, let published, term.covers(published),
        let role = lexicons.names.entries[Int(index)].office?.role
      {
        entity.take(role: role, head: Role.head(of: role))
      }
      entity.lastWord = workspace.tokens[PersonNames.lastNameToken(tokens, workspace)].hash
    }
    return entity
  }

  private func choose(_ known: KnownName, _ lexicons: Lexicons, _ workspace: Workspace) -> Int32 {
    var country: Int32?
    var isCountryNamed = false
    // The first one, and the first area, of a country that the text has named.
    var seen: Int32?
    var area: Int32?
    var largest = known.first
    let inOffice = known.first(in: lexicons.names.trie) { entry in
      let traits = lexicons.names.traits[Int(entry)]
      if let term = traits.term, let published = workspace.article.published, term.covers(published) { return true }
      let isNamed = traits.country.map { workspace.countriesNamed.contains($0) } ?? false
      if country == nil, traits.kind == .country {
        country = entry
        isCountryNamed = isNamed
      }
      if isNamed, seen == nil { seen = entry }
      if isNamed, area == nil, traits.precision == .area { area = entry }
      if traits.weight > lexicons.names.traits[Int(largest)].weight { largest = entry }
      return false
    }
    if let inOffice { return inOffice }
    // "Georgia" is the country unless the text has named the United States and not the country; a town of a country's
    // name is never meant.
    if let country { return isCountryNamed ? country : area ?? country }
    return seen ?? largest
  }

  /// A person by full name, or by a last word that the article has used of a person before.
  mutating func person(
    _ tokens: TokenRange, _ role: FoundRole?, _ lexicons: Lexicons, _ workspace: inout Workspace
  ) -> Int {
    let last = workspace.tokens[PersonNames.lastNameToken(tokens, workspace)].hash
    let full = EntityRegister.hash(tokens, workspace)
    if let known = byKey[Key.fullName(full)], workspace.entities[known].kind == .person { return known }
    if tokens.count == 1, let known = byKey[Key.lastWord(last)], workspace.entities[known].kind == .person {
      return known
    }
    var entity = Entity(
      kind: .person, actorKind: .person, name: workspace.plainText(workspace.byteRange(tokens)), country: nil)
    entity.lastWord = last
    entity.gender = lexicons.names.firstNames[workspace.tokens[tokens.start].word] ?? .unknown
    if let role, role.role.gender != .unknown { entity.gender = role.role.gender }
    let new = add(entity, &workspace)
    byKey[Key.fullName(full)] = new
    byKey[Key.lastWord(last)] = new
    return new
  }

  /// An organisation by its name; its acronym names it again.
  mutating func organisation(_ tokens: TokenRange, _ country: CountryCode?, _ workspace: inout Workspace) -> Int {
    let full = EntityRegister.hash(tokens, workspace)
    if let known = byKey[Key.fullName(full)], workspace.entities[known].kind == .organisation { return known }
    let new = add(
      Entity(
        kind: .organisation, actorKind: .organisation, name: workspace.plainText(workspace.byteRange(tokens)),
        country: country), &workspace)
    byKey[Key.fullName(full)] = new
    var acronym = WordHash()
    var letters = 0
    for index in tokens.indices where workspace.tokens[index].isCapitalised {
      acronym.add(workspace.bytes[Int(workspace.tokens[index].start)] | 0x20)
      letters += 1
    }
    if letters > 1 { byKey[Key.fullName(acronym.value)] = new }
    nameHead(tokens, new, workspace)
    return new
  }

  /// "the Coalition" after "the Syrian Arab Coalition": the last word alone names the organisation again.
  private mutating func nameHead(_ tokens: TokenRange, _ entity: Int, _ workspace: Workspace) {
    let last = workspace.tokens[tokens.end - 1]
    if tokens.count > 1, last.isCapitalised { byKey[Key.head(last.hash)] = entity }
  }

  /// The organisation that its head alone names: the last one whose name ended so, else one of its own.
  mutating func shortName(_ tokens: TokenRange, _ workspace: inout Workspace) -> Int {
    if let known = byKey[Key.head(workspace.tokens[tokens.start].hash)] { return known }
    return unknown(tokens, .organisation, nil, &workspace)
  }

  /// A name that no table knows, of a kind that its context tells.
  mutating func unknown(
    _ tokens: TokenRange, _ kind: MentionKind, _ country: CountryCode?, _ workspace: inout Workspace
  ) -> Int {
    let full = EntityRegister.hash(tokens, workspace)
    if let known = byKey[Key.fullName(full)], workspace.entities[known].kind == kind { return known }
    var entity = Entity(
      kind: kind, actorKind: kind == .person ? .person : .organisation,
      name: workspace.plainText(workspace.byteRange(tokens)), country: country)
    entity.precision = .point
    let new = add(entity, &workspace)
    byKey[Key.fullName(full)] = new
    return new
  }

  /// The entity that a run names again: by its whole name, or a person by the last word alone.
  func again(_ run: ProperRun, _ workspace: Workspace) -> Int? {
    if let known = byKey[Key.fullName(EntityRegister.hash(run.tokens, workspace))] { return known }
    guard run.capitals == 1 else { return nil }
    return person(named: workspace.tokens[PersonNames.lastNameToken(run.tokens, workspace)].hash)
  }

  /// The person whose name ends in this word.
  func person(named lastWord: UInt32) -> Int? { byKey[Key.lastWord(lastWord)] }

  /// Gives an entity the letters in brackets behind its name as a further name.
  mutating func alias(_ token: Token, _ entity: Int) { byKey[Key.fullName(token.hash)] = entity }

  private func add(_ entity: consuming Entity, _ workspace: inout Workspace) -> Int {
    if let country = entity.country, !workspace.countriesNamed.contains(country) {
      workspace.countriesNamed.append(country)
    }
    workspace.entities.append(entity)
    return workspace.entities.count - 1
  }

  /// The hash of a name's words.
  static func hash(_ tokens: TokenRange, _ workspace: Workspace) -> UInt32 {
    if tokens.count == 1 { return workspace.tokens[tokens.start].hash }
    var hash: UInt32 = 17
    for index in tokens.indices where workspace.tokens[index].kind == .word {
      hash = hash &* 31 &+ workspace.tokens[index].hash
    }
    return hash
  }
}
