import CrisisModel

/// The country that the words around a person's name state: "US House of Representatives speaker Newt Gingrich",
/// "Miri Eisin, spokeswoman for the Israeli prime minister", "Japan's consul general here, Hideaki Ueda".
///
/// A body without a country ("African Union spokesman") takes back what was inferred from the neighbourhood.
struct PersonCountry {
  let lexicons: Lexicons
  /// How far the words may reach, in tokens.
  private let reach = 14

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  private enum Finding {
    case country(CountryCode, TokenRange)
    case body
    case nothing
  }

  func attach(_ mention: NameMention, _ workspace: inout Workspace) {
    let entity = workspace.entities[mention.entity]
    guard entity.country == nil || entity.countryInference != nil else { return }
    var finding = before(mention, workspace)
    if case .nothing = finding { finding = after(mention, workspace) }
    switch finding {
    case .country(let country, let tokens):
      workspace.entities[mention.entity].country = country
      workspace.entities[mention.entity].countryInference = nil
      if workspace.entities[mention.entity].roleWords == nil {
        workspace.entities[mention.entity].roleWords = workspace.byteRange(tokens)
      }
    case .body:
      workspace.entities[mention.entity].country = nil
      workspace.entities[mention.entity].countryInference = nil
    case .nothing: return
    }
  }

  /// Leftwards through the noun phrase that ends with the name; an apposition's comma is passed once.
  private func before(_ mention: NameMention, _ workspace: Workspace) -> Finding {
    var index = mention.tokens.start - 1
    let first = max(workspace.sentence(of: mention.tokens.start).tokens.start, mention.tokens.start - reach)
    var passedComma = false
    var sawRole = false
    var found = Finding.nothing
    while index >= first {
      let token = workspace.tokens[index]
      if let other = workspace.mention(at: index) {
        guard other.kind != .person else { break }
        found = finding(other, workspace)
        if case .country = found { break }
        index = other.tokens.start - 1
        continue
      }
      switch token.kind {
      case .clitic, .hyphen, .period: break
      case .comma:
        guard !passedComma, index == mention.tokens.start - 1 else { return sawRole ? found : .nothing }
        passedComma = true
      case .word:
        let classes = lexicons.classes(token)
        if classes.contains(.role) || classes.contains(.title) { sawRole = true }
        if classes.contains(.preposition), !sawRole || passedComma { break }
        if !classes.isDisjoint(with: [.conjunction, .subordinator, .relative, .formOfBe, .formOfHave, .subjectPronoun])
          || (classes.contains(.verb) && !classes.contains(.role) && !token.isCapitalised)
          || (classes.contains(.preposition) && !passedComma)
        {
          return sawRole ? found : .nothing
        }
      default: return sawRole ? found : .nothing
      }
      index -= 1
    }
    return sawRole ? found : .nothing
  }

  /// Rightwards through ", a Chinese foreign ministry spokesman" up to the next comma or verb.
  private func after(_ mention: NameMention, _ workspace: Workspace) -> Finding {
    var index = mention.tokens.end
    guard index + 1 < workspace.tokens.count, workspace.tokens[index].kind == .comma else { return .nothing }
    index += 1
    let last = min(workspace.sentence(of: mention.tokens.start).tokens.end, index + reach)
    var sawRole = false
    var found = Finding.nothing
    while index < last {
      let token = workspace.tokens[index]
      if let other = workspace.mention(at: index) {
        guard other.kind != .person else { return .nothing }
        if case .nothing = found { found = finding(other, workspace) }
        index = max(index + 1, other.tokens.end)
        continue
      }
      switch token.kind {
      case .clitic, .hyphen: break
      case .word:
        let classes = lexicons.classes(token)
        if classes.contains(.role) || classes.contains(.organisationHead) { sawRole = true }
        if !classes.isDisjoint(with: [.subordinator, .formOfBe, .formOfHave, .subjectPronoun, .saying]), !sawRole {
          return .nothing
        }
        if classes.contains(.saying) { return sawRole ? found : .nothing }
      default: return sawRole ? found : .nothing
      }
      index += 1
    }
    return sawRole ? found : .nothing
  }

  private func finding(_ mention: NameMention, _ workspace: Workspace) -> Finding {
    let entity = workspace.entities[mention.entity]
    if let country = entity.country { return .country(country, mention.tokens) }
    return mention.kind == .organisation ? .body : .nothing
  }
}
