import CrisisModel

/// Found statements → records.
struct StatementMaker {
  let lexicons: Lexicons

  mutating func add(_ found: FoundStatement, _ workspace: inout Workspace) {
    let spans = found.spans.map { workspace.byteRange($0) }.filter { !$0.isEmpty }
    guard !spans.isEmpty else { return }
    let kind = kind(found.spans, workspace)
    let surface = found.source.map { workspace.byteRange($0.tokens) }
    let speaker = surface.map { ActorReference(name: workspace.text($0), kind: .person) }
    let core = RecordAssembler.core(
      kind: .statement, spans: spans, rule: found.rule, time: nil,
      claimant: speaker.map { Claimant(actor: $0, words: surface) }, countries: [], basis: [], &workspace)
    workspace.statements.append(
      Statement(core: core, kind: kind, speaker: speaker, surface: surface, cue: workspace.byteRange(found.cue.tokens)))
  }

  /// Wholly, partly or not at all in quotation marks.
  private func kind(_ spans: [TokenRange], _ workspace: Workspace) -> StatementKind {
    var quoted = 0
    var plain = 0
    for span in spans {
      for index in span.indices {
        let token = workspace.tokens[index]
        switch token.kind {
        case .word, .number, .ordinal, .decade:
          if token.shape.contains(.quoted) { quoted += 1 } else { plain += 1 }
        default: break
        }
      }
    }
    if quoted == 0 { return .indirect }
    return plain == 0 ? .direct : .mixed
  }
}
