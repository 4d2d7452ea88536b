import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// Lines in dots of Braille.
struct DotRasterTests {
  private func text(_ raster: DotRaster) -> [String] {
    (0..<raster.size.rows).map { row in
      String((0..<raster.size.columns).map { DotRaster.braille(raster[$0, row]) })
    }
  }

  @Test func everyDotHasItsPlaceInTheCell() {
    let dots: [(Int, Int, Character)] = [
      (0, 0, "⠁"), (0, 1, "⠂"), (0, 2, "⠄"), (0, 3, "⡀"), (1, 0, "⠈"), (1, 1, "⠐"), (1, 2, "⠠"), (1, 3, "⢀"),
    ]
    for (x, y, character) in dots {
      var raster = DotRaster(Size(columns: 1, rows: 1))
      raster.set(x: x, y: y)
      #expect(DotRaster.braille(raster[0, 0]) == character)
    }
  }

  @Test func aLevelAndASlantedLine() {
    var raster = DotRaster(Size(columns: 4, rows: 2))
    raster.line(from: .init(x: 0.5, y: 3.5), to: .init(x: 7.5, y: 3.5))
    #expect(text(raster) == ["⣀⣀⣀⣀", "⠀⠀⠀⠀"])
    raster = DotRaster(Size(columns: 4, rows: 2))
    raster.line(from: .init(x: 0.5, y: 0.5), to: .init(x: 7.5, y: 7.5))
    #expect(text(raster) == ["⠑⢄⠀⠀", "⠀⠀⠑⢄"])
  }

  @Test func aBorderIsDotted() {
    var raster = DotRaster(Size(columns: 6, rows: 1))
    raster.line(from: .init(x: 0.5, y: 0.5), to: .init(x: 11.5, y: 0.5), every: 3)
    #expect(text(raster) == ["⠁⠈⠀⠁⠈⠀"])
  }

  @Test func whatIsFarOutsideIsCutOff() {
    var raster = DotRaster(Size(columns: 2, rows: 1))
    raster.line(from: .init(x: -1e12, y: 1.5), to: .init(x: 1e12, y: 1.5))
    #expect(text(raster) == ["⠒⠒"])
    raster.line(from: .init(x: -5, y: -5), to: .init(x: -1, y: 20))
    raster.line(from: .init(x: .nan, y: 0), to: .init(x: 1, y: 1))
    raster.line(from: .init(x: -.infinity, y: 0), to: .init(x: .infinity, y: 1))
    raster.set(x: -1, y: 0)
    raster.set(x: 0, y: 99)
    #expect(text(raster) == ["⠒⠒"])
  }

  @Test func aCoastAcrossTheDateLineIsOneLine() throws {
    let points = [Coordinates(latitude: 0, longitude: 178), Coordinates(latitude: 0, longitude: 182)]
    let line = try #require(Coastline.Line(.coast, .continents, points))
    let view = Viewport(latitude: 0, longitude: 180, scale: 0.5)
    let size = Size(columns: 6, rows: 1)
    #expect(text(MapPicture(Coastline([line]), view, size).coasts) == ["⠀⠤⠤⠤⠤⠄"])
    let other = Viewport(latitude: 0, longitude: -180, scale: 0.5)
    #expect(text(MapPicture(Coastline([line]), other, size).coasts) == ["⠀⠤⠤⠤⠤⠄"])
    let fiji = Viewport(latitude: 0, longitude: 0, scale: 30)
    let world = MapPicture(Coastline([line]), fiji, Size(columns: 6, rows: 2))
    #expect(world.coasts[0, 1] != 0 && world.coasts[5, 1] != 0, "the ends of the world have their parts")
  }

  @Test func aPictureShowsItsScaleOnly() throws {
    let points = [Coordinates(latitude: 0, longitude: -1), Coordinates(latitude: 0, longitude: 1)]
    let lines = Coastline.Scale.allCases.compactMap { Coastline.Line(.coast, $0, points) }
    let size = Size(columns: 20, rows: 5)
    for (scale, line) in [(1.0, lines[0]), (0.05, lines[1])] {
      let view = Viewport(latitude: 0, longitude: 0, scale: scale)
      #expect(MapPicture(Coastline(lines), view, size).coasts == MapPicture(Coastline([line]), view, size).coasts)
    }
  }
}
