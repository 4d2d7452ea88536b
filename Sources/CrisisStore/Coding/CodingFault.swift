/// Why stored bytes could not be read back.
enum CodingFault: Error, Hashable, CustomStringConvertible {
  /// The bytes end too early.
  case truncated
  /// A version that this program does not know.
  case version(UInt8)
  /// A value outside its range: which one.
  case value(String)

  var description: String {
    switch self {
    case .truncated: "stored facts end too early"
    case .version(let version): "stored facts are of version \(version)"
    case .value(let name): "stored facts hold an impossible \(name)"
    }
  }
}
