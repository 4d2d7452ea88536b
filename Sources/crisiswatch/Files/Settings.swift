import Dashboard
import TOMLKit

/// What the user set in `config.toml`.
struct Settings: Equatable {
  /// The folders that are opened when none is named.
  var folders: [String] = []
  /// The theme.
  var theme: String?
  /// Letter forms instead of signs.
  var ascii: Bool?
  /// What keys mean.
  var keys = KeyMap.standard
  /// Whether folders are looked through from time to time, for file systems that tell no changes.
  var poll: Bool?

  /// Where they are.
  static func path(_ environment: Environment) -> String { environment.configuration + "/config.toml" }

  /// The user's settings; the standard ones when there is no file.
  ///
  /// - throws: every problem of the file, one a line.
  static func load(_ environment: Environment) throws(Problem) -> Settings {
    let path = path(environment)
    guard Disk.isFile(path) else { return Settings() }
    let text = String(decoding: try Disk.bytes(of: path), as: UTF8.self)
    let (settings, problems) = read(text, path: path, environment: environment)
    guard problems.isEmpty else { throw Problem(problems.joined(separator: "\n")) }
    return settings
  }

  /// What is wrong with the user's settings, as it is printed.
  static func problems(_ environment: Environment) -> [String] {
    do {
      let settings = try load(environment)
      return settings.folders.filter { !Disk.isFolder($0) }.map {
        "\(path(environment)): the folder \($0) is not there"
      }
    } catch {
      return error.description.split(separator: "\n").map(String.init)
    }
  }

  /// Reads settings; a key that is not known is a problem, so that a slip does not pass unseen.
  static func read(_ text: String, path: String, environment: Environment) -> (Settings, [String]) {
    var settings = Settings()
    var problems: [String] = []
    do {
      let table = try TOMLTable(string: text)
      for key in table.keys.sorted() {
        guard let value = table[key] else { continue }
        if key == "keys" {
          problems += settings.takeKeys(value).map { "\(path):\(line(of: "[keys", in: text)): \($0)" }
        } else if let expected = settings.take(key, value, environment) {
          problems.append("\(path):\(line(of: key, in: text)): \(expected)")
        }
      }
    } catch let error as TOMLParseError {
      problems.append("\(path):\(error.source.begin.line): \(PlainText.line(error.description))")
    } catch {
      problems.append("\(path): \(error)")
    }
    return (settings, problems)
  }

  /// Takes one setting, or says what is wrong with it.
  private mutating func take(_ key: String, _ value: any TOMLValueConvertible, _ environment: Environment) -> String? {
    switch key {
    case "folder", "folders":
      let words = value.array.map { $0.compactMap(\.string) } ?? value.string.map { [$0] } ?? []
      guard !words.isEmpty, words.count == value.array?.count ?? 1 else {
        return "“\(key)” must be a text or a list of texts"
      }
      folders += words.map(environment.expanded)
    case "theme":
      guard let name = value.string else { return "“theme” must be a text" }
      theme = name
    case "ascii":
      guard let flag = value.bool else { return "“ascii” must be true or false" }
      ascii = flag
    case "poll":
      guard let flag = value.bool else { return "“poll” must be true or false" }
      poll = flag
    default:
      return "there is no setting “\(PlainText.line(key))”; there are: ascii, folder, folders, keys, poll, theme"
    }
    return nil
  }

  /// Takes the table of keys, and says what is wrong with it.
  private mutating func takeKeys(_ value: any TOMLValueConvertible) -> [String] {
    guard let table = value.table else { return ["“keys” must be a table: [keys]"] }
    var wanted: [String: [String]] = [:]
    var problems: [String] = []
    for name in table.keys.sorted() {
      let keys = table[name]?.array.map { $0.compactMap(\.string) } ?? table[name]?.string.map { [$0] }
      guard let keys, keys.count == table[name]?.array?.count ?? 1 else {
        problems.append("keys of “\(PlainText.line(name))” must be a text or a list of texts")
        continue
      }
      wanted[name] = keys
    }
    let (map, clashes) = KeyMap.reading(wanted)
    keys = map
    return problems + clashes
  }

  private static func line(of key: String, in text: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.drop { $0 == " " || $0 == "\t" || $0 == "\"" }.hasPrefix(key) } ?? 0) + 1
  }
}
