import CrisisModel

/// Countries with their parts in a record, closest part first, each once. A record's list is made with room for those
/// that its sentence names besides.
extension [CountryRole] {
  /// An empty list with room for a record's countries.
  static func forRecord() -> [CountryRole] {
    var roles: [CountryRole] = []
    roles.reserveCapacity(8)
    return roles
  }

  /// Adds a country that is known and not there yet.
  mutating func add(_ country: CountryCode?, _ part: CountryPart) {
    guard let country else { return }
    for role in self where role.country == country { return }
    append(CountryRole(country, part))
  }

  /// The list in the order of its parts.
  func inOrder() -> [CountryRole] {
    if zip(self, dropFirst()).allSatisfy({ $0.part <= $1.part }) { return self }
    var roles = [CountryRole].forRecord()
    for part in CountryPart.allCases {
      for role in self where role.part == part { roles.append(role) }
    }
    return roles
  }
}
