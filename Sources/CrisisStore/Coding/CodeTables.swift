import CrisisModel

/// The order in which cases are numbered in stored bytes. A change of order needs a new `RecordCoding.version`.
enum CodeTables {
  static let actorKinds = ActorKind.allCases
  static let categories = Category.allCases
  static let countings = Counting.allCases
  static let dateOrigins = DateOrigin.allCases
  static let denials = Denial.allCases
  static let directions = Direction.allCases
  static let fieldNames = FieldName.allCases
  static let figureKinds = Figure.Kind.allCases
  static let filingBases = FilingBasis.allCases
  static let findingKinds = FindingKind.allCases
  static let modalities = Modality.allCases
  static let parts = CountryPart.allCases
  static let polarities = Polarity.allCases
  static let precisions = PlacePrecision.allCases
  static let qualifiers = Qualifier.allCases
  static let statementKinds = StatementKind.allCases
  static let statuses = Status.allCases
  static let units = ForceUnit.allCases
}
