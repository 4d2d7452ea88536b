import CrisisModel

/// What a source's noun phrase says.
struct Description {
  var tokens: TokenRange
  /// The named person, body or country that heads the phrase; `nil` for a description.
  var entity: Int?
  /// The head noun and its hash: "spokesman".
  var head: Int
  var headWord: UInt32
  /// The country that the words state.
  var country: CountryCode?
  var role: String?
  var kind = ActorKind.person
  /// "the president": someone that the article should have named.
  var isDefinite = false
  var isPlural = false
  /// Police, officials, a ministry: speaks for a state, as far as the words tell that of its own country.
  var standsForState = false
  /// A body that is no country's stands in the words: "a UN spokesman".
  var namesBody = false
}

/// Reads noun phrases of sources.
struct DescriptionReader {
  let lexicons: Lexicons

  func read(_ tokens: TokenRange, _ workspace: Workspace) -> Description {
    var result = Description(tokens: tokens, head: tokens.start, headWord: 0)
    var person: Int?
    var other: Int?
    var index = tokens.start
    scan: while index < tokens.end {
      let token = workspace.tokens[index]
      if let mention = workspace.mention(at: index) {
        let end = min(tokens.end, max(mention.tokens.end, index + 1))
        let isPossessor = end < tokens.end && workspace.tokens[end].kind == .clitic
        if result.country == nil, mention.kind != .person {
          result.country = workspace.entities[mention.entity].country
        }
        result.namesBody = result.namesBody || isBodyOfNone(mention, workspace)
        if !isPossessor {
          if mention.kind == .person {
            person = mention.entity
          } else if mention.kind != .nationality {
            other = mention.entity
          }
        }
        result.head = end - 1
        index = end
        continue
      }
      switch token.kind {
      case .word:
        let classes = lexicons.classes(token)
        if classes.contains(.preposition), index > tokens.start { break scan }
        if !classes.isDisjoint(with: [.relative, .subordinator]), index > tokens.start { break scan }
        if classes.isDisjoint(with: [.determiner, .possessivePronoun, .title, .adverb, .conjunction]),
          !DescriptionReader.adverbs.contains(token.hash)
        {
          result.head = index
          if person == nil { other = nil }
        }
      case .comma, .parenthesisOpen, .dash: if index > tokens.start { break scan }
      default: break
      }
      index += 1
    }
    result.headWord = workspace.tokens[result.head].hash
    result.entity = person ?? other
    guard result.entity == nil else { return result }
    describe(&result, rest: index, workspace)
    return result
  }

  /// An organisation without a country that is none of those which every state has.
  private func isBodyOfNone(_ mention: NameMention, _ workspace: Workspace) -> Bool {
    mention.kind == .organisation && workspace.entities[mention.entity].country == nil
      && !lexicons.institutions.isDomestic(mention, workspace)
  }

  private func describe(_ result: inout Description, rest: Int, _ workspace: Workspace) {
    let first = workspace.tokens[result.tokens.start]
    let classes = lexicons.classes(first)
    let indefinite = workspace.tokens[result.tokens.start].hash
    result.isDefinite =
      !DescriptionReader.indefinite.contains(indefinite)
      && (classes.contains(.determiner) || classes.contains(.possessivePronoun)
        || workspace.mentionAt[result.tokens.start] >= 0 || first.isCapitalised)
    let head = workspace.tokens[result.head]
    let headClasses = lexicons.classes(head)
    let lastByte = workspace.bytes[Int(head.end) - 1] | 0x20
    let isBody = headClasses.contains(.organisationHead) || DescriptionReader.bodies.contains(head.hash)
    result.isPlural =
      isBody || lastByte == 115
      || DescriptionReader.plurals.contains(head.hash)
    if isBody {
      result.kind = DescriptionReader.forces.contains(head.hash) ? .force : .organisation
      if DescriptionReader.governments.contains(head.hash) { result.kind = .government }
    }
    if headClasses.contains(.role), !isBody { result.role = workspace.text(result.head).lowercased() }
    for index in rest..<max(rest, result.tokens.end) where result.country == nil {
      guard let mention = workspace.mention(at: index), mention.kind != .person else { continue }
      result.country = workspace.entities[mention.entity].country
      // "Doctors at the hospital": only "of" and "for" tell whom they speak for.
      let joint = workspace.tokens[max(rest, mention.tokens.start - 1)]
      let before = lexicons.classes(joint).contains(.determiner) ? mention.tokens.start - 2 : mention.tokens.start - 1
      guard before >= rest, StateVoice.binding.contains(workspace.tokens[before].hash) else { continue }
      result.namesBody = result.namesBody || isBodyOfNone(mention, workspace)
    }
    result.standsForState =
      !result.namesBody && StateVoice(lexicons: lexicons).speaks(result.tokens, head: result.head, workspace)
  }

  private static let indefinite = WordSet("a an one some another several many two three most few any other no")
  private static let adverbs = WordSet("here there too today yesterday tonight")
  private static let bodies = WordSet("statement report military junta side")
  private static let plurals = WordSet("police people military others many some media")
  private static let forces = WordSet("police army navy military guard")
  private static let governments = WordSet("government ministry administration")
}
