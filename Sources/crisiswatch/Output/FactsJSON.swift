import CrisisModel

/// The facts of one text, kind by kind, in the fields of the contract first and then the rest of the model.
extension JSONWriter {
  mutating func time(_ time: TimeExpression, inTitle: Bool) {
    object { json in
      json.bounds(time.range)
      json.field("type", word: time.type.word)
      json.field("value", time.value)
      json.days("days", time.date)
      json.field("explicit", time.isExplicit)
      if inTitle { json.field("field", word: "title") }
    }
  }

  mutating func mention(_ mention: Mention, inTitle: Bool) {
    object { json in
      json.bounds(mention.range)
      json.field("kind", word: mention.kind.word)
      json.field("name", mention.name)
      json.field("country", mention.country)
      if inTitle { json.field("field", word: "title") }
    }
  }

  /// - parameter text: the text that the offsets count; `nil` where it is not at hand, and `surface` is null then.
  mutating func statement(_ statement: Statement, text: String?) {
    object { json in
      json.field("kind", word: statement.kind.word)
      json.passages("spans", statement.core)
      json.object("speaker") { json in
        json.field("name", statement.speaker?.name)
        json.field("surface", statement.surface, of: text)
        json.field("role", statement.speaker?.role)
        json.field("country", statement.speaker?.country)
        json.field("kind", word: statement.speaker?.kind.word)
        json.field("words", statement.surface)
      }
      json.field("cue", statement.cue)
      json.field("polarity", word: statement.polarity.word)
      json.actor("addressee", statement.addressee)
      json.field("date", statement.date?.value)
      json.days("days", statement.date)
      json.core(statement.core)
    }
  }

  mutating func deployment(_ deployment: Deployment) {
    object { json in
      json.passages("evidence", deployment.core)
      json.field("unit", word: deployment.unit.word)
      json.field("quantity_text", deployment.quantity?.words)
      json.field("low", deployment.quantity?.low)
      json.field("high", deployment.quantity?.high)
      json.field("sender_country", deployment.sender?.country)
      json.field("from_country", deployment.from?.country)
      json.field("to_country", deployment.to?.country)
      json.field("direction", word: deployment.direction.word)
      json.field("status", word: deployment.status.word)
      json.field("date", deployment.date?.calendarValue)
      json.days("days", deployment.date)
      json.field("denial", word: deployment.denial?.word)
      json.field("qualifier", word: deployment.quantity?.qualifier.word)
      json.field("counting", word: deployment.quantity?.counting.word)
      json.field("formation", deployment.formation)
      json.actor("sender", deployment.sender)
      json.place("from", deployment.from)
      json.place("to", deployment.to)
      json.claimant(deployment.core.claimant)
      json.core(deployment.core)
    }
  }

  mutating func event(_ event: Event) {
    object { json in
      json.passages("evidence", event.core)
      json.field("category", word: event.category.word)
      json.field("cameo", event.cameo)
      json.field("actor_country", event.actor?.country)
      json.field("target_country", event.target?.country)
      json.field("date", event.date?.calendarValue)
      json.days("days", event.date)
      json.field("status", word: event.status.word)
      json.field("denial", word: event.denial?.word)
      json.actor("actor", event.actor)
      json.actor("target", event.target)
      json.place("place", event.place)
      json.array("figures", of: event.figures) { json, figure in
        json.object {
          $0.field("kind", word: figure.kind.rawValue)
          $0.field("words", figure.words)
          $0.quantity("quantity", figure.quantity)
        }
      }
      json.claimant(event.core.claimant)
      json.core(event.core)
    }
  }

  mutating func finding(_ finding: Finding, inTitle: Bool) {
    object { json in
      json.field("kind", word: finding.kind.rawValue)
      json.bounds(finding.range)
      json.field("message", finding.message)
      if inTitle { json.field("field", word: "title") }
    }
  }
}
