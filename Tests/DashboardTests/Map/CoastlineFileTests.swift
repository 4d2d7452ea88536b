import CrisisModel
import Foundation
import Testing

@testable import Dashboard

/// Reading the file of coastlines.
struct CoastlineFileTests {
  private func read(_ text: String) -> (coastline: Coastline, problems: [CoastlineProblem]) {
    Coastline.reading(Array(text.utf8))
  }

  @Test func aLineGoesOnBySteps() throws {
    let (coastline, problems) = read("# subject: test\ncoast\t50\t1050\t-6600\t25 -100 -50 0\r\n")
    #expect(problems.isEmpty)
    let line = try #require(coastline.lines.first)
    #expect(line.kind == .coast && line.scale == .countries)
    #expect(
      line.points == [
        Coordinates(latitude: 10.5, longitude: -66), Coordinates(latitude: 10.75, longitude: -67),
        Coordinates(latitude: 10.25, longitude: -67),
      ])
    #expect(line.latitudes == 10.25...10.75 && line.longitudes == -67 ... -66)
  }

  @Test(
    arguments: [
      ("cost\t50\t0\t0\t1 1", "“cost” is neither coast nor border"),
      ("coast\t10\t0\t0\t1 1", "“10” is neither 110 nor 50"),
      ("coast\t\t0\t0\t1 1", "“” is neither 110 nor 50"), ("coast\t50\t0\t0", "4 columns, where 5 are expected"),
      ("coast\t50\tx\t0\t1 1", "latitude and longitude are no whole numbers"),
      ("coast\t50\t1.5\t0\t1 1", "latitude and longitude are no whole numbers"),
      ("coast\t50\t0\t0\t1 1 1", "the steps are no pairs of whole numbers"),
      ("coast\t50\t0\t0\t", "the steps are no pairs of whole numbers"),
      ("coast\t50\t0\t0\t1 -", "the steps are no pairs of whole numbers"),
      ("coast\t50\t0\t0\t99999999999999999999 1", "the steps are no pairs of whole numbers"),
      ("border\t110\t8900\t0\t200 0", "the line leaves the globe"),
    ])
  func aRowThatIsWrongIsToldAndLeftOut(_ row: String, _ message: String) {
    let (coastline, problems) = read("# head\n\ncoast\t50\t0\t0\t1 1\n\(row)\n")
    #expect(coastline.lines.count == 1)
    #expect(problems.map(\.description) == ["4: \(message)"])
  }

  @Test func anyBytesAreRead() {
    for bytes in [[], [255, 254, 0], Array(repeating: 9, count: 100), Array(repeating: 10, count: 100)] as [[UInt8]] {
      #expect(Coastline.reading(bytes).coastline.lines.isEmpty)
    }
  }

  @Test func theWorldIsThere() throws {
    let file = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../Maps/coastlines.tsv").standardized
    let bytes = Array(try Data(contentsOf: file))
    #expect(bytes.count < 300_000)
    let (world, problems) = Coastline.reading(bytes)
    #expect(problems.isEmpty)
    // Cape Horn, the Cape of Good Hope, the Gulf of Guinea, Hokkaido: within a degree of a coast.
    for (latitude, longitude) in [(-55.98, -67.27), (-34.36, 18.47), (4.3, 6.1), (43.4, 145.8)] as [(Float, Float)] {
      let place = Coordinates(latitude: latitude, longitude: longitude)
      let coast = try #require(world.point(of: .coast, nearest: place))
      #expect(abs(coast.latitude - latitude) < 1 && abs(coast.longitude - longitude) < 1)
    }
  }
}
