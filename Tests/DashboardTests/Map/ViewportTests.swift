import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// The projection of the map, and which part of the world is in view.
struct ViewportTests {
  private let raster = Size(columns: 120, rows: 100)
  private let caribbean = Viewport(latitude: 15, longitude: -70, scale: 0.2)

  private func at(_ latitude: Float, _ longitude: Float) -> Coordinates {
    Coordinates(latitude: latitude, longitude: longitude)
  }

  @Test(arguments: [(15, -70), (20.5, -61.25), (8, -80), (-40, 100)] as [(Float, Float)])
  func aDotLeadsBackToItsPoint(_ latitude: Float, _ longitude: Float) {
    let point = at(latitude, longitude)
    let back = caribbean.point(at: caribbean.dot(of: point, on: raster), on: raster)
    #expect(abs(back.latitude - latitude) < 0.001)
    #expect(abs(back.longitude - longitude) < 0.001)
  }

  @Test func theMiddleIsInTheMiddleAndNorthIsUp() {
    #expect(caribbean.dot(of: at(15, -70), on: raster) == .init(x: 60, y: 50))
    #expect(caribbean.dot(of: at(16, -70), on: raster).y < 50)
    #expect(caribbean.dot(of: at(15, -69), on: raster).x > 60)
  }

  @Test func awayFromTheEquatorADegreeOfLongitudeIsShorter() {
    let north = Viewport(latitude: 60, longitude: 0, scale: 0.2)
    let (east, up) = (north.dot(of: at(60, 4), on: raster), north.dot(of: at(62, 0), on: raster))
    #expect(abs((east.x - 60) - (50 - up.y)) < 0.001, "at 60° four degrees east are as far as two north")
  }

  @Test func aCrisisOnTheDateLineIsNotSplit() throws {
    let (fiji, samoa) = (at(-18, 178), at(-14, -172))
    let view = Viewport.fitting([fiji, samoa], on: raster)
    #expect(Viewport.fitting([fiji, at(-14, 188)], on: raster) == view, "188° east is the same meridian")
    #expect(abs(abs(view.longitude) - 177) < 0.001)
    let (a, b) = (view.dot(of: fiji, on: raster), view.dot(of: samoa, on: raster))
    #expect(a.x < b.x && a.x > 0 && b.x < 120)
    #expect(view.scale < 1, "the world is not shown for ten degrees")
  }

  @Test func allPointsAreInViewWithAMargin() throws {
    let points = [at(38, -97), at(22, -79), at(10, -61), at(39, 35)]
    let map = Size(columns: 60, rows: 25)
    let view = Viewport.fitting(points, on: map.dots)
    for point in points {
      let cell = try #require(view.cell(of: point, on: map))
      #expect(4..<56 ~= cell.column && 2..<23 ~= cell.row)
    }
  }

  @Test func withoutPointsThereIsTheWorld() {
    let view = Viewport.fitting([], on: raster)
    let map = Size(columns: 60, rows: 25)
    for point in [at(-50, -70), at(60, 150), at(0, -179), at(0, 179)] { #expect(view.cell(of: point, on: map) != nil) }
    #expect(view.zoomed(by: 0.5, at: .init(x: 60, y: 50), on: raster) == view, "there is nothing farther")
  }

  @Test(arguments: [1.5, 1 / 1.5])
  func zoomingHoldsWhatIsUnderThePointer(_ factor: Double) {
    let dot = Viewport.Dot(x: 30, y: 20)
    let before = caribbean.point(at: dot, on: raster)
    let after = caribbean.zoomed(by: factor, at: dot, on: raster).point(at: dot, on: raster)
    #expect(abs(before.latitude - after.latitude) < 0.01)
    #expect(abs(before.longitude - after.longitude) < 0.01)
  }

  @Test func panningGoesAroundTheWorldAndStopsAtThePoles() {
    var view = caribbean
    for _ in 0..<100 { view = view.panned(x: 60, y: -60, on: raster) }
    #expect(-180...180 ~= view.longitude)
    #expect(view.latitude <= 84)
  }

  @Test func aMapOfNoCellsHasNothing() {
    #expect(Viewport.fitting([at(1, 1)], on: .zero).cell(of: at(1, 1), on: .zero) == nil)
  }
}
