import CrisisModel

// The fields of each kind of record.

extension ByteWriter {
  mutating func put(_ deployment: Deployment) {
    put(optional: deployment.sender) { $0.put($1) }
    put(optional: deployment.quantity) { $0.put($1) }
    put(deployment.unit, of: CodeTables.units)
    put(optional: deployment.formation) { $0.put($1) }
    put(optional: deployment.from) { $0.put($1) }
    put(optional: deployment.to) { $0.put($1) }
    put(optional: deployment.date) { $0.put($1) }
    put(deployment.direction, of: CodeTables.directions)
    put(deployment.status, of: CodeTables.statuses)
    put(optional: deployment.denial) { $0.put($1, of: CodeTables.denials) }
  }

  mutating func put(_ statement: Statement, from base: Int) {
    put(statement.kind, of: CodeTables.statementKinds)
    put(optional: statement.speaker) { $0.put($1) }
    put(optional: statement.surface) { $0.put($1, from: base) }
    put(optional: statement.cue) { $0.put($1, from: base) }
    put(optional: statement.addressee) { $0.put($1) }
    put(optional: statement.date) { $0.put($1) }
    put(statement.polarity, of: CodeTables.polarities)
  }

  mutating func put(_ event: Event, from base: Int) {
    put(event.category, of: CodeTables.categories)
    put(byte: event.cameo?.rawValue ?? 0)
    put(optional: event.actor) { $0.put($1) }
    put(optional: event.target) { $0.put($1) }
    put(optional: event.place) { $0.put($1) }
    put(optional: event.date) { $0.put($1) }
    put(event.status, of: CodeTables.statuses)
    put(optional: event.denial) { $0.put($1, of: CodeTables.denials) }
    put(list: event.figures) { writer, figure in
      writer.put(figure.kind, of: CodeTables.figureKinds)
      writer.put(figure.quantity)
      writer.put(figure.words, from: base)
    }
  }
}

extension ByteReader {
  mutating func deployment(_ core: RecordCore) throws -> Deployment {
    Deployment(
      core: core, sender: try optional { try $0.actor() }, quantity: try optional { try $0.quantity() },
      unit: try value(of: CodeTables.units, "unit"), formation: try optional { try $0.text() },
      from: try optional { try $0.place() }, to: try optional { try $0.place() },
      date: try optional { try $0.date() }, direction: try value(of: CodeTables.directions, "direction"),
      status: try value(of: CodeTables.statuses, "status"), denial: try denial())
  }

  mutating func statement(_ core: RecordCore, from base: Int) throws -> Statement {
    Statement(
      core: core, kind: try value(of: CodeTables.statementKinds, "kind of statement"),
      speaker: try optional { try $0.actor() }, surface: try optional { try $0.range(from: base) },
      cue: try optional { try $0.range(from: base) }, addressee: try optional { try $0.actor() },
      date: try optional { try $0.date() }, polarity: try value(of: CodeTables.polarities, "polarity"))
  }

  mutating func event(_ core: RecordCore, from base: Int) throws -> Event {
    Event(
      core: core, category: try value(of: CodeTables.categories, "category"),
      cameo: CAMEORoot(rawValue: try byte()),
      actor: try optional { try $0.actor() }, target: try optional { try $0.actor() },
      place: try optional { try $0.place() }, date: try optional { try $0.date() },
      status: try value(of: CodeTables.statuses, "status"), denial: try denial(),
      figures: try list { reader in
        Figure(
          kind: try reader.value(of: CodeTables.figureKinds, "kind of figure"), quantity: try reader.quantity(),
          words: try reader.range(from: base))
      })
  }

  private mutating func denial() throws -> Denial? {
    try optional { try $0.value(of: CodeTables.denials, "denial") }
  }
}
