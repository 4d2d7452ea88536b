/// Short lists of words that rules of events ask for by name.
enum EventWords {
  /// Verbs that only carry a noun: "hold talks", "launch an attack", "impose a curfew".
  static let carrying = [
    "hold", "launch", "carry", "stage", "impose", "declare", "conduct", "open", "begin", "start", "resume", "make",
    "have", "sign", "reach", "mount", "continue", "call", "announce", "lift", "end", "break", "double", "offer",
    "raise", "increase", "voice", "express", "issue", "put", "place", "give", "enforce", "organise", "organize", "pay",
    "deliver", "order", "grant", "submit", "file", "host", "attend", "lead", "plan", "extend", "repeat",
    "reiterate", "acknowledge", "include", "seek", "propose", "demand", "publish", "set",
    "provide", "send", "supply", "pledge", "promise",
  ]

  /// Carriers whose subject gets what the noun tells.
  static let receiving = ["win", "receive", "gain", "secure", "draw", "suffer", "face", "obtain"]

  /// Verbs that always have an object.
  static let needingObject = [
    "kill", "injure", "wound", "arrest", "detain", "kidnap", "abduct", "seize", "capture", "destroy", "murder",
    "assassinate", "massacre", "execute", "behead", "torture", "deport", "expel", "jail", "imprison", "bomb", "hijack",
    "impose", "accuse", "blame", "charge", "convict", "indict", "sentence", "sanction", "ban", "suspend", "back",
    "support", "approve", "sign", "adopt", "commit", "release", "free", "donate", "hit", "shoot", "stab", "ambush",
  ]

  /// Verbs whose object acts in the infinitive behind.
  static let steering = [
    "ask", "urge", "order", "tell", "force", "allow", "expect", "want", "invite", "persuade", "press", "pressure",
    "warn", "instruct", "request", "require", "call", "appeal", "enable", "help", "permit", "authorise", "authorize",
    "oblige", "compel", "encourage", "lead", "cause", "get", "convince",
  ]

  /// Verbs of being in a state.
  static let states = ["remain", "stay", "seem", "appear", "become", "feel", "get"]

  /// Participles with "to" that tell what their subject does: "is opposed to talks".
  static let standings = ["oppose", "commit", "dedicate", "object"]

  /// Verbs of what only authorities do.
  static let official = [
    "arrest", "detain", "jail", "imprison", "sentence", "convict", "indict", "deport", "extradite", "impose", "outlaw",
    "ban", "censor", "quarantine", "release", "free", "pardon", "round", "intern", "prosecute",
  ]

  /// Words of force.
  static let hostile = [
    "war", "jihad", "revenge", "avenge", "retaliate", "retaliation", "punish", "crush", "defeat", "respond", "resist",
    "vengeance", "wipe", "annihilate", "hunt", "fight", "battle", "intifada", "struggle",
  ]

  /// Prepositions before whom something is done to.
  static let towards = ["with", "against", "on", "to", "upon", "of", "over", "into", "for", "between", "towards"]

  /// What nobody does, though it kills.
  static let mishaps = [
    "earthquake", "quake", "tremor", "flood", "floods", "flooding", "storm", "storms", "hurricane", "typhoon",
    "cyclone",
    "tornado", "stampede", "collision", "crash", "accident", "accidents", "landslide", "mudslide", "avalanche",
    "tsunami", "drought", "famine", "disease", "virus", "epidemic", "outbreak", "flu", "cholera", "wildfire",
    "eruption",
    "heatwave", "lightning", "disaster", "shipwreck", "derailment",
  ]

  /// Verbs with which a refusal or a request tells nothing: "refused to comment", "asked not to be named".
  static let silences = [
    "comment", "elaborate", "say", "name", "named", "identify", "identified", "disclose", "reveal", "specify", "answer",
    "give", "discuss", "speculate", "confirm", "be", "provide",
  ]

  /// What is met and is no person: "met a request", "meet the needs".
  static let fulfilled = [
    "request", "requests", "demand", "demands", "need", "needs", "deadline", "target", "targets", "goal", "goals",
    "requirement", "requirements", "obligation", "obligations", "criteria", "condition", "conditions", "expectations",
    "standard", "standards", "challenge", "challenges", "cost", "costs", "resistance", "opposition",
  ]

  /// Nouns of a part of somebody.
  static let parts = [
    "member", "members", "group", "groups", "majority", "minority", "leader", "leaders", "head", "chief", "number",
    "some", "most", "many", "several", "dozens", "hundreds", "thousands", "scores", "representatives", "delegates",
    "delegation", "residents", "people", "citizens", "supporters", "officials", "officers", "forces", "troops",
    "soldiers", "units", "fighters", "ministers", "lawmakers", "politicians",
  ]

  /// Prepositions behind which a gerund is told as a fact.
  static let tellingPrepositions = ["after", "by", "while", "when", "since", "upon", "on", "in", "before", "despite"]
}
