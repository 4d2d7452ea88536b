import CrisisModel

/// How far something has come, in the reader's words.
enum StatusWords {
  /// A deployment's status: a withdrawal that is in place "has left"; refusals, cancellations and denials differ.
  static func of(_ deployment: Deployment) -> String {
    switch (deployment.status, deployment.direction) {
    case (.denied, _): of(deployment.denial)
    case (.proposed, _): "proposed"
    case (.planned, _): "planned"
    case (.threatened, _): "threatened"
    case (.underWay, .deploy): "under way"
    case (.underWay, .withdraw): "leaving"
    case (.underWay, .mobilise): "calls up"
    case (.inPlace, .deploy): "in place"
    case (.inPlace, .withdraw): "has left"
    case (.inPlace, .mobilise): "called up"
    }
  }

  /// An event's status; `nil` for what has happened, which needs no word.
  static func of(_ event: Event) -> String? {
    switch event.status {
    case .inPlace: nil
    case .underWay: "under way"
    case .proposed: "proposed"
    case .planned: "planned"
    case .threatened: "threatened"
    case .denied: of(event.denial)
    }
  }

  static func of(_ denial: Denial?) -> String { (denial ?? .denied).rawValue }

  /// How sure the text is; `nil` when it tells a fact.
  static func of(_ modality: Modality) -> String? {
    switch modality {
    case .asserted: nil
    case .reported: "reportedly"
    case .possible: "possibly"
    case .hypothetical: "if"
    }
  }

  /// How one report stands to the others.
  static func of(_ standing: ReportStanding) -> String {
    switch standing {
    case .agrees: ""
    case .copy: "the same text"
    case .differs: "differs"
    case .update: "changed"
    }
  }
}
