/// Kinds of force. Raw values as in the evaluation's guidelines.
public enum ForceUnit: String, Sendable, Hashable, CaseIterable {
  /// Soldiers, forces, contingents, brigades.
  case troops
  /// Troops that keep a peace.
  case peacekeepers
  /// Advisers, trainers, military observers.
  case advisers
  /// Reservists.
  case reservists
  /// Militia, paramilitaries, volunteers under arms.
  case militia
  /// Police and gendarmes.
  case police
  /// Ships, carriers, frigates, submarines.
  case ships
  /// Fighters, bombers, planes.
  case aircraft
  /// Helicopters.
  case helicopters
  /// Unmanned aircraft.
  case drones
  /// Tanks, armour, guns.
  case vehicles
  /// Missiles and their batteries.
  case missiles
  /// Other major equipment.
  case other

  /// Units whose figures can be told of the same force.
  public var family: UnitFamily {
    switch self {
    case .troops, .peacekeepers, .advisers, .reservists, .militia: .people
    case .police: .police
    case .ships: .ships
    case .aircraft, .helicopters, .drones: .air
    case .vehicles: .vehicles
    case .missiles: .missiles
    case .other: .other
    }
  }
}

/// A group of units that one force may be called by.
public enum UnitFamily: UInt8, Sendable, Hashable, CaseIterable {
  /// Armed people.
  case people = 0
  /// Police.
  case police = 1
  /// Ships.
  case ships = 2
  /// Whatever flies.
  case air = 3
  /// Vehicles.
  case vehicles = 4
  /// Missiles.
  case missiles = 5
  /// The rest.
  case other = 6
}

/// Which way a force goes. Raw values as in the evaluation's guidelines.
public enum Direction: String, Sendable, Hashable, CaseIterable {
  /// Sent, stationed, kept, reinforced.
  case deploy
  /// Leaving, pulled out, recalled.
  case withdraw
  /// Called up, put on alert, massed without a destination.
  case mobilise
}

/// A force that somebody moves, keeps, calls up or withdraws, or means to.
public struct Deployment: Hashable, Sendable {
  /// Identity, evidence, claimant, day, countries.
  public var core: RecordCore
  /// Whose force; `nil` when the text does not say.
  public var sender: ActorReference?
  /// How many; `nil` when no figure is given.
  public var quantity: Quantity?
  /// Kind of force.
  public var unit: ForceUnit
  /// The named formation: "82nd Airborne Division".
  public var formation: String?
  /// Where it comes from or leaves.
  public var from: PlaceReference?
  /// Where it goes or stands.
  public var to: PlaceReference?
  /// When, as far as the text says.
  public var date: DateValue?
  /// Which way.
  public var direction: Direction
  /// How far it has come.
  public var status: Status
  /// Which denial, when `status` is denied.
  public var denial: Denial?

  /// Makes a deployment.
  @inlinable
  public init(
    core: RecordCore, sender: ActorReference? = nil, quantity: Quantity? = nil, unit: ForceUnit,
    formation: String? = nil, from: PlaceReference? = nil, to: PlaceReference? = nil, date: DateValue? = nil,
    direction: Direction, status: Status, denial: Denial? = nil
  ) {
    self.core = core
    self.sender = sender
    self.quantity = quantity
    self.unit = unit
    self.formation = formation
    self.from = from
    self.to = to
    self.date = date
    self.direction = direction
    self.status = status
    self.denial = denial
  }
}
