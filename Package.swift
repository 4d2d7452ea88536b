// swift-tools-version: 6.1
import PackageDescription

/// The modules and who may import whom: ARCHITECTURE.md, section "The import rule".
/// `Tests/HouseTests` reads the imports of every source file and holds them against that rule.
let package = Package(
  name: "crisiswatch",
  products: [.executable(name: "crisiswatch", targets: ["crisiswatch"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .target(
      name: "CNcurses",
      cSettings: [.define("NCURSES_WIDECHAR", to: "1"), .define("_XOPEN_SOURCE_EXTENDED")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CrisisModel"),
    .target(name: "Articles", dependencies: ["CrisisModel", .product(name: "Yams", package: "Yams")]),
    .target(name: "Extraction", dependencies: ["CrisisModel"]),
    .target(name: "Fusion", dependencies: ["CrisisModel"]),
    .target(
      name: "CrisisStore", dependencies: ["CrisisModel", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Refresh", dependencies: ["CrisisModel", "Articles", "Fusion", "CrisisStore"]),
    .target(name: "Cells"),
    .target(
      name: "Dashboard",
      dependencies: ["CrisisModel", "Cells", .product(name: "TOMLKit", package: "TOMLKit")]),
    .target(name: "Runtime", dependencies: ["CrisisModel", "Cells", "Dashboard"]),
    .target(name: "Curses", dependencies: ["Cells", "CNcurses"]),
    .executableTarget(
      name: "crisiswatch",
      dependencies: [
        "CrisisModel", "Articles", "Extraction", "Fusion", "CrisisStore", "Refresh", "Cells", "Dashboard",
        "Runtime", "Curses", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ]),
    // Measures the stages of extraction: `Benchmarks/run` calls it; nothing that is installed needs it.
    .executableTarget(
      name: "StageTimes", dependencies: ["CrisisModel", "Articles", "Extraction"], path: "Benchmarks/StageTimes"),
    .testTarget(name: "CrisisModelTests", dependencies: ["CrisisModel"]),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles", "CrisisModel"]),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction", "CrisisModel"]),
    .testTarget(name: "FusionTests", dependencies: ["Fusion", "CrisisModel"]),
    .testTarget(
      name: "CrisisStoreTests",
      dependencies: ["CrisisStore", "CrisisModel", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "RefreshTests", dependencies: ["Refresh", "Articles", "CrisisStore", "CrisisModel"]),
    .testTarget(name: "CellsTests", dependencies: ["Cells"]),
    .testTarget(name: "DashboardTests", dependencies: ["Dashboard", "Cells", "CrisisModel"], exclude: ["Screens"]),
    .testTarget(name: "RuntimeTests", dependencies: ["Runtime", "Dashboard", "Cells", "CrisisModel"]),
    .testTarget(name: "CursesTests", dependencies: ["Curses", "Cells", "CNcurses"]),
    .testTarget(name: "HouseTests"),
    .testTarget(name: "EndToEndTests", dependencies: ["Articles", "Extraction", "CrisisModel"]),
  ]
)
