import CrisisModel

extension Cuba {
  /// Everything that the screens of the tests show.
  static let archive: Archive = {
    var archive = Archive()
    let address = archive.article(
      "wire/address.txt", outlet: "Caribbean Wire", title: "Kennedy orders a quarantine of Cuba",
      published: "1962-10-23",
      text: """
        WASHINGTON – President Kennedy said on Monday that the Soviet Union had secretly placed offensive missiles \
        in Cuba, and ordered a naval quarantine of all offensive military equipment under shipment to the island.

        “It shall be the policy of this Nation to regard any nuclear missile launched from Cuba against any nation \
        in the Western Hemisphere as an attack by the Soviet Union on the United States,” he said.

        The Navy moved about 180 ships into the Caribbean. Officials put the number of Soviet troops on the island \
        at 8,000 to 10,000. The build-up, announced on 4 May 1961, began in summer, the Pentagon said.

        The United States has not invaded Cuba.
        """,
      findings: [
        Finding(
          kind: .dateContradiction, range: ByteRange(623, 633),
          message: "“4 May 1961” is 537 days before the article’s date, 23 October 1962")
      ])
    let havana = archive.article(
      "harbour/havana.md", outlet: "Harbour Post", title: "Castro calls Cuba to arms", published: "1962-10-24",
      text: """
        Fidel Castro put 270,000 men under arms on Tuesday. Cuba rejected inspection of its territory by anyone. \
        Soviet troops on the island may number 43,000, one diplomat said, far more than Washington has named.

        Valerian Zorin, the Soviet ambassador, said that his government had not sent offensive missiles to Cuba.
        """)
    let council = archive.article(
      "wire/council.txt", outlet: "Caribbean Wire", title: "Stevenson presses Zorin at the United Nations",
      published: "1962-10-26",
      text: """
        “I am prepared to wait for my answer until hell freezes over, if that’s your decision,” Adlai Stevenson told \
        Valerian Zorin on Thursday. U Thant asked both sides to refrain from action for two to three weeks. \
        The Organization of American States backed the quarantine on 23 October. Sixteen of 18 Soviet ships had turned back by Wednesday.
        """)
    let sunday = archive.article(
      "andes/sunday.json", outlet: "Andes Daily", title: "Khrushchev: the weapons go home", published: "1962-10-29",
      text: """
        Nikita Khrushchev announced on Sunday that the weapons which “you describe as offensive” would be crated and \
        returned to the Soviet Union. A U-2 was shot down over Cuba on Saturday and its pilot, Major Rudolf Anderson, \
        was killed. The United States ended the quarantine on 20 November. Air force units with 1,000 men stay in Florida.
        """)
    let copy = archive.article(
      "harbour/address-copy.txt", outlet: "Harbour Post", title: "Kennedy orders a quarantine of Cuba",
      published: "1962-10-23", text: address.text)
    archive.addEvents(address, havana, council, sunday, copy)
    archive.addForces(address, havana, council, sunday, copy)
    archive.addQuotes(address, havana, council, sunday)
    archive.article(
      "odd/undated.txt", outlet: nil, title: nil, published: nil, text: "A note without a date.",
      findings: [Finding(kind: .undated, message: "The article gives no date of publication")])
    return archive
  }()
}

extension Archive {
  fileprivate mutating func addEvents(
    _ address: Article, _ havana: Article, _ council: Article, _ sunday: Article, _ copy: Article
  ) {
    func event(
      _ article: Article, _ words: String, _ category: CrisisModel.Category, _ actor: ActorReference?,
      _ target: ActorReference? = nil, on date: String? = nil, status: Status = .inPlace, denial: Denial? = nil,
      modality: Modality = .asserted, basis: [FieldBasis] = []
    ) -> Record {
      let roles = [actor?.country.map { CountryRole($0, .actor) }, target?.country.map { CountryRole($0, .target) }]
      return .event(
        Event(
          core: core(
            article, .event, words, rule: "event.\(category.rawValue)", on: date.map(Cuba.day), modality: modality,
            countries: roles.compactMap { $0 }, basis: basis),
          category: category, actor: actor, target: target, date: date.map(Cuba.day), status: status, denial: denial))
    }
    let quarantine = "ordered a naval quarantine of all offensive military equipment under shipment to the island"
    entry(
      [
        (event(address, quarantine, .coerce, Cuba.unitedStates, Cuba.cuba, on: "1962-10-22"), address),
        (event(copy, quarantine, .coerce, Cuba.unitedStates, Cuba.cuba, on: "1962-10-22"), copy),
      ], texts: 1, standings: [.agrees, .copy], rule: "Together by rule event.same-act: one text in two reports.")
    entry([
      (
        event(
          address, "the Soviet Union had secretly placed offensive missiles in Cuba", .accuse, Cuba.unitedStates,
          Cuba.sovietUnion,
          basis: [
            .stated(.actor, address.text.range(of: "President Kennedy")),
            .stated(.target, address.text.range(of: "Soviet Union")),
            .stated(.category, address.text.range(of: "said")),
            .inferred(.date, "the day of the article, since the text gives none"),
          ]), address
      )
    ])
    var contradicted = Event(
      core: core(
        address, .event, "The build-up, announced on 4 May 1961, began in summer", rule: "event.mobilize",
        on: Cuba.day("1961-05-04"), contradicted: true, countries: [CountryRole(Cuba.su, .actor)]),
      category: .mobilize, actor: Cuba.sovietUnion, date: Cuba.day("1961-05-04"))
    contradicted.core.claimant = Claimant(
      actor: ActorReference(name: "Pentagon", kind: .government, country: Cuba.us),
      words: address.text.range(of: "the Pentagon said"))
    entry([(.event(contradicted), address)], marks: .finding)
    entry(
      [
        (
          event(
            address, "The United States has not invaded Cuba", .assault, Cuba.unitedStates, Cuba.cuba,
            status: .denied, denial: .negated), address
        )
      ], marks: .negated)
    entry([(event(havana, "Cuba rejected inspection of its territory by anyone", .reject, Cuba.cuba), havana)])
    entry([
      (
        event(
          council, "U Thant asked both sides to refrain from action for two to three weeks", .request, Cuba.un,
          on: "1962-10-24", status: .proposed), council
      )
    ])
    entry([
      (
        event(
          council, "The Organization of American States backed the quarantine on 23 October", .support, Cuba.oas,
          Cuba.unitedStates, on: "1962-10-23"), council
      )
    ])
    entry([
      (
        event(
          sunday,
          "Nikita Khrushchev announced on Sunday that the weapons which “you describe as offensive” would be "
            + "crated and returned to the Soviet Union", .yield, Cuba.sovietUnion, Cuba.unitedStates, on: "1962-10-28",
          status: .planned), sunday
      )
    ])
    var shot = event(
      sunday, "A U-2 was shot down over Cuba on Saturday", .assault, nil, Cuba.unitedStates, on: "1962-10-27")
    if case .event(var value) = shot {
      value.figures = [
        Figure(
          kind: .killed, quantity: Cuba.quantity("Major Rudolf Anderson", 1, 1),
          words: sunday.text.range(of: "its pilot, Major Rudolf Anderson"))
      ]
      shot = .event(value)
    }
    entry([(shot, sunday)])
    let end = "The United States ended the quarantine on 20 November"
    entry([(event(sunday, end, .yield, Cuba.unitedStates, Cuba.cuba, on: "1962-11-20", modality: .reported), sunday)])
  }

  fileprivate mutating func addForces(
    _ address: Article, _ havana: Article, _ council: Article, _ sunday: Article, _ copy: Article
  ) {
    func force(
      _ article: Article, _ words: String, _ sender: ActorReference, _ unit: ForceUnit, _ quantity: Quantity?,
      to: PlaceReference? = nil, from: PlaceReference? = nil, _ direction: Direction = .deploy,
      _ status: Status = .inPlace, denial: Denial? = nil, by claimant: Claimant? = nil, modality: Modality = .asserted,
      on date: DateValue? = nil, basis: [FieldBasis] = []
    ) -> Record {
      let roles = [sender.country.map { CountryRole($0, .actor) }, to?.country.map { CountryRole($0, .target) }]
      return .deployment(
        Deployment(
          core: core(
            article, .deployment, words, rule: "deployment.moved-into", on: date, by: claimant, modality: modality,
            countries: roles.compactMap { $0 }, basis: basis),
          sender: sender, quantity: quantity, unit: unit, from: from, to: to, date: date, direction: direction,
          status: status, denial: denial))
    }
    let navy = "The Navy moved about 180 ships into the Caribbean"
    let ships = Cuba.quantity("about 180", 180, 180, .about, .items)
    let navyBasis: [FieldBasis] = [
      .inferred(.actor, "the Navy of the country that the article is about", from: address.text.range(of: "The Navy")),
      .stated(.quantity, address.text.range(of: "about 180")), .stated(.unit, address.text.range(of: "ships")),
      .stated(.to, address.text.range(of: "into the Caribbean")), .stated(.status, address.text.range(of: "moved")),
    ]
    entry(
      [
        (force(address, navy, Cuba.unitedStates, .ships, ships, to: Cuba.caribbean, basis: navyBasis), address),
        (force(copy, navy, Cuba.unitedStates, .ships, ships, to: Cuba.caribbean), copy),
      ], texts: 1, figures: [ships], standings: [.agrees, .copy],
      rule: "Together by rule ledger.same-force: one text in two reports.")
    let low = Cuba.quantity("8,000 to 10,000", 8_000, 10_000, .range)
    let high = Cuba.quantity("43,000", 43_000, 43_000)
    let officials = Claimant(
      actor: ActorReference(name: "US officials", kind: .government, country: Cuba.us),
      words: address.text.range(of: "Officials"))
    let diplomat = Claimant(
      actor: ActorReference(name: "a diplomat", kind: .person), words: havana.text.range(of: "one diplomat said"))
    let count = "Officials put the number of Soviet troops on the island at 8,000 to 10,000"
    entry(
      [
        (
          force(
            havana, "Soviet troops on the island may number 43,000", Cuba.sovietUnion, .troops, high, to: Cuba.island,
            by: diplomat, modality: .possible), havana
        ),
        (force(address, count, Cuba.sovietUnion, .troops, low, to: Cuba.island, by: officials), address),
        (force(copy, count, Cuba.sovietUnion, .troops, low, to: Cuba.island, by: officials), copy),
      ], texts: 2, marks: .figuresDiffer, figures: [high, low], standings: [.differs, .agrees, .copy],
      rule: "Together by rule ledger.same-force; ≠ because 43,000 lies outside 8,000–10,000 ± 10 %.")
    entry([
      (
        force(
          havana, "Fidel Castro put 270,000 men under arms on Tuesday", Cuba.cuba, .reservists,
          Cuba.quantity("270,000", 270_000, 270_000), .mobilise, .underWay, on: Cuba.day("1962-10-23")), havana
      )
    ])
    entry([
      (
        force(
          havana, "his government had not sent offensive missiles to Cuba", Cuba.sovietUnion, .missiles, nil,
          to: Cuba.island, .deploy, .denied, denial: .denied,
          by: Claimant(actor: Cuba.zorin, words: havana.text.range(of: "Valerian Zorin"))), havana
      )
    ])
    entry([
      (
        force(
          council, "Sixteen of 18 Soviet ships had turned back by Wednesday", Cuba.sovietUnion, .ships,
          Cuba.quantity("Sixteen of 18", 16, 16, .exact, .items), from: Cuba.caribbean, .withdraw, .inPlace,
          on: Cuba.day("1962-10-24")), council
      )
    ])
    let units = "Air force units with 1,000 men stay in Florida"
    entry([
      (
        force(
          sunday, units, Cuba.unitedStates, .troops, Cuba.quantity("1,000", 1_000, 1_000), to: Cuba.florida), sunday
      )
    ])
  }

  fileprivate mutating func addQuotes(_ address: Article, _ havana: Article, _ council: Article, _ sunday: Article) {
    func quote(
      _ article: Article, _ words: String, _ speaker: ActorReference?, _ kind: StatementKind = .direct,
      on date: DateValue? = nil, polarity: Polarity = .affirmed, to addressee: ActorReference? = nil
    ) -> Record {
      .statement(
        Statement(
          core: core(
            article, .statement, words, rule: "statement.\(kind.rawValue)", on: date,
            by: speaker.map { Claimant(actor: $0, words: article.text.range(of: words)) },
            countries: speaker?.country.map { [CountryRole($0, .speaker)] } ?? []),
          kind: kind, speaker: speaker, addressee: addressee, date: date, polarity: polarity))
    }
    let policy = "“It shall be the policy of this Nation to regard any nuclear missile launched from Cuba against any "
    let rest = "nation in the Western Hemisphere as an attack by the Soviet Union on the United States,”"
    entry([(quote(address, policy + rest, Cuba.kennedy, on: Cuba.day("1962-10-22")), address)], texts: 2)
    entry([
      (
        quote(
          address, "that the Soviet Union had secretly placed offensive missiles in Cuba", Cuba.kennedy, .indirect,
          on: Cuba.day("1962-10-22")), address
      )
    ])
    entry([
      (
        quote(
          havana, "that his government had not sent offensive missiles to Cuba", Cuba.zorin, .indirect,
          polarity: .negated), havana
      )
    ])
    let wait = "“I am prepared to wait for my answer until hell freezes over, if that’s your decision,”"
    entry([(quote(council, wait, Cuba.stevenson, on: Cuba.day("1962-10-25"), to: Cuba.zorin), council)])
    entry([
      (
        quote(
          sunday, "that the weapons which “you describe as offensive” would be crated and returned to the Soviet Union",
          Cuba.khrushchev, .mixed, on: Cuba.day("1962-10-28")), sunday
      )
    ])
  }
}
