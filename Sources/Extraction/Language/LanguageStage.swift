import CrisisModel

/// Recognises the language of a text, so that a language that the rules don't cover is said and never mis-read.
struct LanguageStage {
  let lexicons: Lexicons
  /// How much of a text is looked at.
  private let sample = 400
  /// Words after which a clear case is decided.
  private let enough = 60

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// ISO 639-1 code of the language. Texts too short to tell count as English.
  func run(_ workspace: inout Workspace) -> String {
    guard let (code, name) = recognise(workspace), code != "en" else { return "en" }
    workspace.findings.append(
      Finding(
        kind: .language,
        message: "the text is in \(name), which the rules don’t cover: shown and searchable, not extracted"))
    return code
  }

  private func recognise(_ workspace: Workspace) -> (code: String, name: String)? {
    if let script = foreignScript(workspace.bytes) { return script }
    if isPlainlyEnglish(workspace) { return nil }
    let languages = lexicons.languages.languages
    var counts = [Int](repeating: 0, count: languages.count)
    var words = 0
    for token in workspace.tokens.prefix(sample) where token.kind == .word {
      words += 1
      guard var bits = lexicons.languages.bits[token.word] else { continue }
      while bits != 0 {
        counts[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
    guard words >= 30, let best = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return nil }
    let ofEnglish = lexicons.languages.english.map { counts[$0] } ?? 0
    // A foreign language has to win clearly: names and quoted words are no evidence against English.
    return counts[best] > ofEnglish * 2 && counts[best] * 8 > words ? languages[best] : nil
  }

  /// Whether no language can win against English: every third of the first words is a common English one, or too few
  /// are common in any other.
  private func isPlainlyEnglish(_ workspace: Workspace) -> Bool {
    guard lexicons.languages.english != nil else { return false }
    var words = 0
    var common = 0
    var foreign = 0
    for index in 0..<min(sample, workspace.tokens.count) where workspace.tokens[index].kind == .word {
      if words == enough, common * 3 > words { return true }
      words += 1
      let word = Int(workspace.tokens[index].word)
      guard word >= 0, word < lexicons.languages.commonness.count else { continue }
      common += Int(lexicons.languages.commonness[word] & LanguageLexicon.inEnglish)
      foreign += Int(lexicons.languages.commonness[word] & LanguageLexicon.inOthers)
    }
    foreign /= Int(LanguageLexicon.inOthers)
    return foreign <= common * 2 || foreign * 8 <= words
  }

  /// A script of its own in more than a third of the bytes looked at.
  private func foreignScript(_ bytes: [UInt8]) -> (code: String, name: String)? {
    let looked = bytes.prefix(4000)
    var others = 0
    looked.withUnsafeBytes { looked in
      var index = 0
      while index < looked.count {
        // Eight bytes of ASCII at once: most texts are nothing else.
        if index + 8 <= looked.count,
          looked.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
          continue
        }
        if looked[index] >= 0xC3 { others += 1 }
        index += 1
      }
    }
    guard others * 6 > looked.count else { return nil }
    var counts = [Int](repeating: 0, count: 256)
    for byte in looked where byte >= 0xC3 { counts[Int(byte)] += 1 }
    var byCode: [String: (count: Int, name: String)] = [:]
    for lead in 0xC3...0xFF where counts[lead] > 0 {
      guard let script = LanguageLexicon.script(lead: UInt8(lead)) else { continue }
      byCode[script.code, default: (0, script.name)].count += counts[lead]
    }
    guard let best = byCode.max(by: { $0.value.count < $1.value.count }), best.value.count * 6 > looked.count else {
      return nil
    }
    return (best.key, best.value.name)
  }
}
