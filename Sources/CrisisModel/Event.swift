/// The sixteen categories of the PLOVER ontology, in our own words.
public enum Category: String, Sendable, Hashable, CaseIterable {
  /// Accept, sign, promise.
  case agree
  /// Meet, visit, talk, negotiate.
  case consult
  /// Back in words, praise.
  case support
  /// Act together, exchange, exercise jointly.
  case cooperate
  /// Give money, goods, relief, or troops that help.
  case aid
  /// Concede, release, cease fire, lift (PLOVER: concede).
  case yield
  /// Ask, appeal, demand, petition.
  case request
  /// Blame, charge, condemn, investigate.
  case accuse
  /// Refuse, deny, veto.
  case reject
  /// Warn of force or penalty.
  case threaten
  /// Demonstrate, strike.
  case protest
  /// Cut ties, embargo, expel, suspend.
  case sanction
  /// Move or ready forces, exercise to show force.
  case mobilize
  /// Arrest, blockade, seize, impose a curfew, attack computers.
  case coerce
  /// Attack, kill, bomb, fight.
  case assault
  /// Withdraw forces, surrender, observe a ceasefire.
  case retreat
}

/// Something that happened, is happening, or is said to be going to.
public struct Event: Hashable, Sendable {
  /// Identity, evidence, claimant, day, countries. The evidence's first passage is the verbatim clause.
  public var core: RecordCore
  /// PLOVER category.
  public var category: Category
  /// The root code of the word that tells it; `nil` where the word has none of its own.
  public var cameo: CAMEORoot?
  /// Who does it, only where words state it.
  public var actor: ActorReference?
  /// To whom, only where words state it.
  public var target: ActorReference?
  /// Where.
  public var place: PlaceReference?
  /// When, as far as the text says.
  public var date: DateValue?
  /// How far it has come.
  public var status: Status
  /// Which denial, when `status` is denied: shown as `¬`.
  public var denial: Denial?
  /// Killed, wounded, displaced, detained.
  public var figures: [Figure]

  /// Makes an event.
  @inlinable
  public init(
    core: RecordCore, category: Category, cameo: CAMEORoot? = nil, actor: ActorReference? = nil,
    target: ActorReference? = nil,
    place: PlaceReference? = nil, date: DateValue? = nil, status: Status = .inPlace, denial: Denial? = nil,
    figures: [Figure] = []
  ) {
    self.core = core
    self.category = category
    self.cameo = cameo
    self.actor = actor
    self.target = target
    self.place = place
    self.date = date
    self.status = status
    self.denial = denial
    self.figures = figures
  }
}
