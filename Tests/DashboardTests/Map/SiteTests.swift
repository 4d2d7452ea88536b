import CrisisModel
import Testing

@testable import Dashboard

/// Where deployments stand on the map.
struct SiteTests {
  private func deployment(
    to: PlaceReference? = nil, from: PlaceReference? = nil, unit: ForceUnit = .troops, _ direction: Direction = .deploy
  ) throws -> Deployment {
    guard case .deployment(var deployment)? = Cuba.archive.entries.first(where: { $0.kind == .deployment })?.lead else {
      throw CancellationError()
    }
    (deployment.to, deployment.from, deployment.unit, deployment.direction) = (to, from, unit, direction)
    return deployment
  }

  private func site(_ deployment: Deployment) -> Site? {
    var finder = SiteFinder(Cuba.countries, CubaCoast.coastline)
    return finder.site(of: deployment)
  }

  private let havana = PlaceReference(
    name: "Havana", country: Cuba.cu, coordinates: Coordinates(latitude: 23.1, longitude: -82.4), precision: .point)

  @Test func whatGoesStandsWhereItGoesAndWhatLeavesWhereItLeaves() throws {
    #expect(site(try deployment(to: havana, from: Cuba.florida))?.position == havana.coordinates)
    #expect(site(try deployment(to: havana, from: Cuba.florida, .withdraw))?.position == Cuba.florida.coordinates)
    #expect(site(try deployment(to: havana, .withdraw))?.position == havana.coordinates)
  }

  @Test func aPlaceWithoutAPositionStandsInItsCountry() throws {
    let province = PlaceReference(name: "Oriente", country: Cuba.cu, precision: .area)
    #expect(
      site(try deployment(to: province)) == Site(kind: .land, position: Coordinates(latitude: 22, longitude: -79.5)))
  }

  @Test func aRegionIsANameAndNoPoint() throws {
    #expect(site(try deployment(to: Cuba.caribbean, unit: .ships))?.kind == .region("Caribbean"))
    let nowhere = PlaceReference(name: "the region", country: Cuba.cu, precision: .region)
    #expect(site(try deployment(to: nowhere)) == nil, "a region has no middle of a country")
  }

  @Test func whatIsNotKnownHasNoPlace() throws {
    #expect(site(try deployment()) == nil)
    #expect(site(try deployment(to: PlaceReference(name: "Atlantis", precision: .point))) == nil)
    let off = PlaceReference(
      name: "x", coordinates: Coordinates(latitude: 91, longitude: .nan), precision: .point)
    #expect(site(try deployment(to: off)) == nil)
  }

  @Test func aCoastIsOnTheCoastAndShipsAreNotInland() throws {
    let coast = PlaceReference(name: "coast", country: Cuba.cu, precision: .edge)
    let shore = CubaCoast.coastline.point(of: .coast, nearest: Coordinates(latitude: 22, longitude: -79.5))
    #expect(site(try deployment(to: coast)) == shore.map { Site(kind: .coast, position: $0) })
    #expect(site(try deployment(to: Cuba.island, unit: .ships)) == shore.map { Site(kind: .sea, position: $0) })
    let waters = PlaceReference(name: "waters off Cuba", facing: Cuba.cu, precision: .edge)
    #expect(site(try deployment(to: waters))?.kind == .sea)
  }

  @Test func aBorderIsBetweenItsCountries() throws {
    let border = PlaceReference(
      name: "border with the United States", country: Cuba.code("MX"), facing: Cuba.us, precision: .edge)
    let site = try #require(site(try deployment(to: border)))
    #expect(site.kind == .land)
    #expect(25...33 ~= site.position.latitude && -107 ... -97 ~= site.position.longitude, "on the Rio Grande")
  }
}
