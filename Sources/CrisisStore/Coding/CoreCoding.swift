import CrisisModel

// What all kinds of record share.

extension ByteWriter {
  mutating func put(_ core: RecordCore) {
    put(fixed: core.identity.rawValue)
    let base = core.evidence.sentence.start
    put(count: base)
    put(count: core.evidence.sentence.count)
    let spans = core.evidence.spans
    put(list: spans) { $0.put($1, from: base) }
    put(core.evidence.rule)
    put(byte: core.evidence.inTitle ? 1 : 0)
    put(core.claimant.actor)
    put(optional: core.claimant.words) { $0.put($1, from: base) }
    put(core.modality, of: CodeTables.modalities)
    put(core.filing.day)
    put(core.filing.basis, of: CodeTables.filingBases)
    put(byte: core.filing.isBackground ? 1 : 0)
    put(list: core.countries) { $0.put($1) }
    put(list: core.basis) { writer, basis in
      writer.put(basis.field, of: CodeTables.fieldNames)
      writer.put(optional: basis.words) { $0.put($1, from: base) }
      writer.put(optional: basis.inference) { $0.put($1) }
    }
  }
}

extension ByteReader {
  mutating func core() throws -> RecordCore {
    let identity = Identity(rawValue: try fixed())
    let base = try count()
    let sentence = ByteRange(base, base + (try count()))
    let spans = try list { try $0.range(from: base) }
    guard !spans.isEmpty else { throw CodingFault.value("evidence") }
    let evidence = Evidence(spans: spans, sentence: sentence, rule: try text(), inTitle: try byte() != 0)
    let claimant = Claimant(actor: try actor(), words: try optional { try $0.range(from: base) })
    let modality = try value(of: CodeTables.modalities, "modality")
    let filing = Filing(
      day: try day(), basis: try value(of: CodeTables.filingBases, "basis"), isBackground: try byte() != 0)
    let countries = try list { try $0.countryRole() }
    let basis = try list { reader in
      FieldBasis(
        field: try reader.value(of: CodeTables.fieldNames, "field"),
        words: try reader.optional { try $0.range(from: base) }, inference: try reader.optional { try $0.text() })
    }
    return RecordCore(
      identity: identity, evidence: evidence, claimant: claimant, modality: modality, filing: filing,
      countries: countries, basis: basis)
  }
}
