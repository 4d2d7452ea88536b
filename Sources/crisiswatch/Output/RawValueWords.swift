import CrisisModel

// The raw values of the cases that stand in every record, as words that are written from where they stand in the program:
// to make a `String` of a raw value and copy that costs more than all else of the field.

extension MentionKind {
  var word: StaticString {
    switch self {
    case .person: "person"
    case .organisation: "organisation"
    case .place: "place"
    case .nationality: "nationality"
    }
  }
}

extension TimeType {
  var word: StaticString {
    switch self {
    case .date: "DATE"
    case .time: "TIME"
    case .duration: "DURATION"
    case .set: "SET"
    }
  }
}

extension StatementKind {
  var word: StaticString {
    switch self {
    case .direct: "direct"
    case .mixed: "mixed"
    case .indirect: "indirect"
    }
  }
}

extension Polarity {
  var word: StaticString {
    switch self {
    case .affirmed: "affirmed"
    case .negated: "negated"
    }
  }
}

extension Modality {
  var word: StaticString {
    switch self {
    case .asserted: "asserted"
    case .reported: "reported"
    case .possible: "possible"
    case .hypothetical: "hypothetical"
    }
  }
}

extension Status {
  var word: StaticString {
    switch self {
    case .proposed: "proposed"
    case .planned: "planned"
    case .underWay: "under_way"
    case .inPlace: "in_place"
    case .denied: "denied"
    case .threatened: "threatened"
    }
  }
}

extension Denial {
  var word: StaticString {
    switch self {
    case .refused: "refused"
    case .cancelled: "cancelled"
    case .denied: "denied"
    case .negated: "negated"
    }
  }
}

extension Category {
  var word: StaticString {
    switch self {
    case .agree: "agree"
    case .consult: "consult"
    case .support: "support"
    case .cooperate: "cooperate"
    case .aid: "aid"
    case .yield: "yield"
    case .request: "request"
    case .accuse: "accuse"
    case .reject: "reject"
    case .threaten: "threaten"
    case .protest: "protest"
    case .sanction: "sanction"
    case .mobilize: "mobilize"
    case .coerce: "coerce"
    case .assault: "assault"
    case .retreat: "retreat"
    }
  }
}

extension Direction {
  var word: StaticString {
    switch self {
    case .deploy: "deploy"
    case .withdraw: "withdraw"
    case .mobilise: "mobilise"
    }
  }
}

extension ForceUnit {
  var word: StaticString {
    switch self {
    case .troops: "troops"
    case .peacekeepers: "peacekeepers"
    case .advisers: "advisers"
    case .reservists: "reservists"
    case .militia: "militia"
    case .police: "police"
    case .ships: "ships"
    case .aircraft: "aircraft"
    case .helicopters: "helicopters"
    case .drones: "drones"
    case .vehicles: "vehicles"
    case .missiles: "missiles"
    case .other: "other"
    }
  }
}

extension Qualifier {
  var word: StaticString {
    switch self {
    case .exact: "exact"
    case .about: "about"
    case .moreThan: "more than"
    case .upTo: "up to"
    case .range: "range"
    case .vague: "vague"
    case .total: "total"
    case .additional: "additional"
    }
  }
}
