import CrisisModel

/// Words of numbers and hedges: `Lexicons/number-words.tsv`.
struct QuantityLexicon: Sendable {
  enum Word: Sendable {
    case value(Int)
    case scale(Int)
    case vague
  }

  static let table = "number-words.tsv"
  private(set) var words = WordMap<Word>()
  private(set) var hedges = PhraseTrie<Qualifier>()

  init(_ builder: inout LexiconBuilder) {
    for row in builder.rows(QuantityLexicon.table) {
      let phrase = builder.phrase(row[0])
      guard let first = phrase.first else { continue }
      switch row[1] {
      case "value", "scale":
        guard let number = Int(row[2]) else {
          builder.report(QuantityLexicon.table, row, "“\(row[2])” is no number")
          continue
        }
        words.insert(first, row[1] == "value" ? .value(number) : .scale(number))
      case "vague": phrase.count == 1 ? _ = words.insert(first, .vague) : hedges.insert(phrase, .vague)
      case "about": hedges.insert(phrase, .about)
      case "moreThan": hedges.insert(phrase, .moreThan)
      case "upTo": hedges.insert(phrase, .upTo)
      case "additional": hedges.insert(phrase, .additional)
      case "total": hedges.insert(phrase, .total)
      default:
        builder.report(QuantityLexicon.table, row, "“\(row[1])” is no sort of number word")
        continue
      }
      builder.add(.figureStart, to: first)
    }
  }
}
