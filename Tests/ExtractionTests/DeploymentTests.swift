import CrisisModel
import Testing

@testable import Extraction

/// Examples of each rule of deployments: a text, and its forces as "sender | figure and unit | place | direction and
/// status | date".
struct DeploymentTests {
  static let extractor = Extractor(lexicons: TestLexicons.shared)

  static func deployments(_ text: String, published: String = "2006-12-20") -> [Deployment] {
    var workspace = extractor.makeWorkspace()
    return extractor.extract(TestLexicons.article(text, published: published), using: &workspace).deployments
  }

  static func line(_ deployment: Deployment) -> String {
    let quantity = deployment.quantity.map { $0.words + " " } ?? ""
    let place =
      deployment.direction == .withdraw
      ? "from \(deployment.from?.country?.description ?? "-")" : "to \(deployment.to?.country?.description ?? "-")"
    return [
      deployment.sender?.country?.description ?? "-", quantity + deployment.unit.rawValue, place,
      "\(deployment.direction.rawValue) \(deployment.status.rawValue)", deployment.date?.value ?? "-",
    ].joined(separator: " | ")
  }

  static func lines(_ text: String) -> [String] { deployments(text).map(line) }

  @Test(arguments: [
    ("Kenya sent 500 soldiers to Somalia on Monday.", "KE | 500 troops | to SO | deploy in_place | 2006-12-18"),
    ("Kenya is to send 500 soldiers to Somalia.", "KE | 500 troops | to SO | deploy planned | -"),
    ("Kenya has ruled out sending troops to Somalia.", "KE | troops | to SO | deploy denied | -"),
    ("Kenya has not ruled out sending troops to Chad.", "KE | troops | to TD | deploy proposed | -"),
    ("Kenya has no plans to send troops to Chad.", "KE | troops | to TD | deploy denied | -"),
    ("Kenya promised 500 soldiers for Somalia.", "KE | 500 troops | to SO | deploy planned | -"),
    ("The UN urged Kenya to send troops to Somalia.", "KE | troops | to SO | deploy proposed | -"),
    (
      "Kenya has been asked to send five or six helicopters to Chad.",
      "KE | five or six helicopters | to TD | deploy proposed | -"
    ),
    ("Kenyan soldiers have entered Somalia.", "KE | troops | to SO | deploy in_place | -"),
    (
      "Up to 900 Kenyan soldiers are expected to be based in Somalia.",
      "KE | Up to 900 troops | to SO | deploy planned | -"
    ),
    ("Kenyan troops had been forced to withdraw from Somalia.", "KE | troops | from SO | withdraw in_place | -"),
    (
      "Uganda’s army has started withdrawing its 2,000 soldiers from Congo.",
      "UG | 2,000 troops | from CD | withdraw under_way | -"
    ),
    (
      "France, which has 4,000 troops deployed in Chad, wants talks.",
      "FR | 4,000 troops | to TD | deploy in_place | -"
    ),
    (
      "The United States now has about 9,000 troops in Kuwait.",
      "US | about 9,000 troops | to KW | deploy in_place | 2006-12-20"
    ),
    ("Kenyan police are on high alert.", "KE | police | to KE | mobilise in_place | -"),
    (
      "President Bush called for the withdrawal of Syrian troops from Lebanon.",
      "SY | troops | from LB | withdraw proposed | -"
    ),
    ("Israel withdrew from southern Lebanon in May 2000.", "IL | troops | from LB | withdraw in_place | 2000-05"),
    (
      "The Israeli pullout from Gaza was completed on Monday.",
      "IL | troops | from PS | withdraw in_place | 2006-12-18"
    ),
    (
      "Another 500 Ghanaian peacekeepers left for Lebanon on Monday.",
      "GH | Another 500 peacekeepers | to LB | deploy in_place | 2006-12-18"
    ),
    (
      "The United States is sending more than 4,000 Marines and sailors to Kuwait.",
      "US | more than 4,000 troops | to KW | deploy planned | -"
    ),
    ("Nigeria has offered Chad 800 troops.", "NG | 800 troops | to - | deploy proposed | -"),
    (
      "The United States has 9,000 troops in Iraq at present.",
      "US | 9,000 troops | to IQ | deploy in_place | 2006-12-20"
    ),
    ("It was unlikely Kenyan troops would be sent to Somalia.", "KE | troops | to SO | deploy denied | -"),
    (
      "About 3,000-strong US-led coalition forces are stationed in Kuwait.",
      "- | About 3,000 troops | to KW | deploy in_place | -"
    ),
  ])
  func ruleHolds(_ text: String, _ expected: String) {
    #expect(Self.lines(text) == [expected])
  }

  @Test(arguments: [
    "The policemen can enter the hall.", "Britain pulled out of the talks in Geneva.",
    "The rebel demand that the president quit was refused.", "Rebels are committed to peace.",
    "Two soldiers were killed in Basra.", "The general ordered his batteries to fire.",
    "Voters went home after the army museum closed.",
  ])
  func noDeployment(_ text: String) {
    #expect(Self.lines(text).isEmpty)
  }

  @Test func aListSharesTheVerb() {
    let made = Self.deployments("Nigeria has offered 800 troops; Ghana, 500; and Senegal, 400.")
    #expect(made.map { $0.sender?.country?.description } == ["NG", "GH", "SN"])
    #expect(made.map { $0.quantity?.low } == [800, 500, 400])
  }

  @Test func joinedForcesShareVerbSenderAndPlace() {
    #expect(
      Self.lines("France sent 4,000 troops and warships to Lebanon.") == [
        "FR | 4,000 troops | to LB | deploy in_place | -", "FR | ships | to LB | deploy in_place | -",
      ])
  }

  @Test func aTotalIsNoAddition() {
    let made = Self.deployments("Ghana sent another 500 soldiers to Lebanon, bringing the total to 1,100.")
    #expect(made.compactMap(\.quantity).map(\.qualifier) == [.additional, .total])
    #expect(made.compactMap(\.quantity?.low) == [500, 1100])
  }

  @Test func theSameForceIsOneRecord() {
    let text = """
      Kenya will send 500 soldiers to Somalia.

      The soldiers will be deployed in Mogadishu. Kenyan troops would also be sent to Baidoa, officials said.
      """
    let made = Self.deployments(text)
    #expect(made.count == 1)
    #expect(made.first?.core.evidence.spans.count == 3)
  }

  @Test func whatIsInferredSaysSo() throws {
    let text = "Somalia was calm on Monday. In Somalia and in Mogadishu shops opened.\n\nKenya has sent 500 soldiers."
    let made = try #require(Self.deployments(text).first)
    #expect(Self.line(made) == "KE | 500 troops | to SO | deploy in_place | 2006-12-18")
    let inferred = made.core.basis.filter { $0.inference != nil }.map(\.field)
    #expect(Set(inferred) == [.to, .date])
  }

  @Test func theDayOfSayingIsNotTheDayOfMoving() {
    #expect(
      Self.lines("Kenya said on Monday it would send 500 soldiers to Somalia.") == [
        "KE | 500 troops | to SO | deploy planned | -"
      ])
  }

  @Test func placesLieInTheStateOfTheDay() {
    let made = Self.deployments("Zairean soldiers were deployed in Kinshasa.", published: "1997-04-14")
    #expect(made.map(Self.line) == ["ZR | troops | to ZR | deploy in_place | -"])
  }
}
