import Extraction
import Glibc

/// Finds themes, lexicons, the map and the sample: in the user's data folder (so that an analyst's own table or theme wins), beside
/// the executable, in `../share/crisiswatch`, in the checkout that the executable was built in.
struct DataFiles {
  /// A folder of data that comes with the program.
  enum Folder: String {
    case themes = "Themes"
    case lexicons = "Lexicons"
    case maps = "Maps"
    case sample = "Sample"
  }

  /// Folders that may hold them, in the order in which they are asked.
  let roots: [String]

  /// The places for the program that runs.
  init(environment: Environment = Environment()) {
    self.init(executable: Disk.canonical("/proc/self/exe"), userData: environment.data)
  }

  /// The places for an executable at a path.
  init(executable: String, userData: String) {
    let beside = DataFiles.parent(of: executable)
    let above = DataFiles.parent(of: beside)
    let share = (above == "/" ? "" : above) + "/share/crisiswatch"
    roots = [userData, beside, share] + DataFiles.checkout(above: beside)
  }

  /// All that there is of a folder: the first holds what wins.
  func folders(_ folder: Folder) -> [String] {
    roots.map { "\($0)/\(folder.rawValue)" }.filter(Disk.isFolder)
  }

  /// The first file of a name.
  func file(_ name: String, in folder: Folder) -> String? {
    folders(folder).map { "\($0)/\(name)" }.first(where: Disk.isFile)
  }

  /// The articles of the bundled sample.
  func sample() throws(Problem) -> String {
    guard let folder = folders(.sample).first else { throw missing(.sample) }
    return folder + "/articles"
  }

  /// Why a folder can't be used: where it was sought.
  func missing(_ folder: Folder) -> Problem {
    Problem("no folder \(folder.rawValue) in any of: \(roots.joined(separator: ", "))")
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// The folder above the build folder that holds the package.
  private static func checkout(above folder: String) -> [String] {
    var folder = folder
    while folder != "/" {
      if Disk.isFile(folder + "/Package.swift"), Disk.isFolder(folder + "/Lexicons") { return [folder] }
      folder = parent(of: folder)
    }
    return []
  }
}
