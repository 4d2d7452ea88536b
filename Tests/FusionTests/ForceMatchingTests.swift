import CrisisModel
import Fusion
import Testing

/// Deployments: one force, its figures, and what changes in time.
struct ForceMatchingTests {
  @Test func figuresAtOneTimeStandSideBySide() throws {
    let low = Told.force(Told.exactly(4_500), on: "2025-08-25", by: "Pentagon")
    let high = Told.force(Told.exactly(8_200), on: "2025-08-26", by: "Maduro")
    let entries = Fusion.entries(of: [low, high])
    let entry = try #require(entries.first)
    #expect(entries.count == 1)
    #expect(entry.marks.contains(.figuresDiffer))
    #expect(!entry.marks.contains(.changed))
    #expect(entry.standing(high) == .differs)
    #expect(entry.figures.map(\.words) == ["8200", "4500"])
    #expect(entry.claimants == 2)
    #expect(entry.rule == "Together by rule ledger.same-force; ≠ because 8200 lies outside 4500 ± 10 %.")
    #expect(entry.difference == "US → VE, troops: “8200” according to Maduro, “4500” according to Pentagon")
  }

  /// An old figure that was updated since is no part of the disagreement.
  @Test func aDifferenceNamesThoseWhoDisagreeAtOneTime() throws {
    let reports = [
      Told.force(Told.exactly(2_000), on: "2025-08-02", by: "Reuters"),
      Told.force(Told.exactly(4_500), on: "2025-08-25", by: "Pentagon"),
      Told.force(Told.exactly(4_500), on: "2025-08-25", hour: 13, by: "Navy"),
      Told.force(Told.exactly(4_500), on: "2025-08-25", hour: 14, by: "Army"),
      Told.force(Told.exactly(4_500), on: "2025-08-25", hour: 15, by: "Marines"),
      Told.force(Told.exactly(8_200), on: "2025-08-26", by: "Maduro"),
    ]
    let difference = try #require(Fusion.entries(of: reports).first?.difference)
    #expect(
      difference
        == "US → VE, troops: “8200” according to Maduro, “4500” according to Pentagon and Navy and Army and 1 more")
  }

  @Test func theSameClaimantsLaterFigureIsAnUpdate() throws {
    let first = Told.force(Told.exactly(4_500), on: "2025-08-25", by: "Pentagon")
    let later = Told.force(Told.exactly(8_200), on: "2025-08-26", by: "Pentagon")
    let entry = try #require(Fusion.entries(of: [later, first]).first)
    #expect(entry.standing(later) == .update)
    #expect(entry.standing(first) == .agrees)
    #expect(entry.marks.contains(.changed))
    #expect(!entry.marks.contains(.figuresDiffer) && entry.difference == nil)
  }

  @Test func aWeekLaterAnotherFigureIsAnUpdate() throws {
    let first = Told.force(Told.exactly(4_500), on: "2025-08-05", by: "Pentagon")
    let later = Told.force(Told.exactly(8_200), on: "2025-08-26", by: "Maduro")
    let entry = try #require(Fusion.entries(of: [first, later]).first)
    #expect(entry.standing(later) == .update)
  }

  @Test func aStatusThatMovesOnIsAnUpdate() throws {
    let planned = Told.force(Told.exactly(4_000), on: "2025-08-18", status: .planned)
    let moving = Told.force(Told.exactly(4_000), on: "2025-08-25", status: .underWay)
    let entry = try #require(Fusion.entries(of: [moving, planned]).first)
    #expect(entry.standing(moving) == .update)
    #expect(entry.marks.contains(.changed))
    #expect(entry.lead == moving.record.core.identity)
    #expect(entry.identity == planned.record.core.identity)
  }

  @Test(arguments: [
    (Told.exactly(4_000), Told.exactly(4_300), true), (Told.exactly(4_000), Told.exactly(4_500), false),
    (Told.people("more than 4,000", 4_000, nil, .moreThan), Told.exactly(4_500), true),
    (Told.people("more than 4,000", 4_000, nil, .moreThan), Told.exactly(2_000), false),
    (Told.people("up to 4,000", nil, 4_000, .upTo), Told.exactly(3_000), true),
    (Told.people("between 3,000 and 5,000", 3_000, 5_000, .range), Told.exactly(4_800), true),
    (Told.people("between 3,000 and 5,000", 3_000, 5_000, .range), Told.exactly(9_000), false),
    (Told.people("thousands", nil, nil, .vague), Told.exactly(9_000), true),
  ])
  func figuresAgreeAsFarAsTheirHedgesReach(a: Quantity, b: Quantity, agree: Bool) throws {
    let one = Told.force(a, on: "2025-08-25", by: "Pentagon")
    let other = Told.force(b, on: "2025-08-26", by: "Maduro")
    let entries = Fusion.entries(of: [one, other])
    #expect(entries.count == 1)
    #expect(entries.first?.marks.contains(.figuresDiffer) == !agree)
  }

  @Test func formationsAreNotComparedWithPeople() throws {
    let battalions = Quantity(words: "two battalions", low: 2, high: 2, qualifier: .exact, counting: .formations)
    let entries = Fusion.entries(of: [
      Told.force(battalions, on: "2025-08-25", by: "Pentagon"),
      Told.force(Told.exactly(1_500), on: "2025-08-25", by: "Maduro"),
    ])
    #expect(entries.allSatisfy { !$0.marks.contains(.figuresDiffer) })
  }

  @Test func twoFiguresOfOneArticleAreTwoForces() {
    let entries = Fusion.entries(of: [
      Told.force(Told.exactly(4_000), on: "2025-08-25"),
      Told.force(Told.exactly(1_500), on: "2025-08-25", ordinal: 1),
    ])
    #expect(entries.count == 2)
  }

  @Test func otherFormationsAdditionsAndFarFiguresAreOtherForces() {
    let base = Told.force(Told.exactly(4_000), on: "2025-08-25", formation: "82nd Airborne Division")
    let others = [
      Told.force(Told.exactly(4_000), on: "2025-08-26", formation: "22nd Marine Expeditionary Unit"),
      Told.force(Told.people("another 500", 500, 500, .additional), on: "2025-08-26"),
      Told.force(Told.exactly(100), on: "2025-08-26"),
    ]
    for other in others { #expect(Fusion.entries(of: [base, other]).count == 2) }
  }

  @Test func copiesFoldForCountingOnly() throws {
    let wire = Told.force(Told.exactly(4_000), on: "2025-08-25", outlet: "Wire", text: "story")
    let print = Told.force(Told.exactly(4_000), on: "2025-08-25", hour: 14, outlet: "Post", text: "story")
    let later = Told.force(Told.exactly(8_200), on: "2025-08-25", hour: 18, outlet: "Wire", text: "story")
    let entry = try #require(Fusion.entries(of: [wire, print, later]).first)
    #expect(entry.reports.count == 3)
    #expect(entry.texts == 1)
    #expect(entry.claimants == 1)
    #expect(entry.standing(later) == .update, "a later take that changes a figure shows the change")
    #expect(entry.figures.map(\.words) == ["8200", "4000"])
  }

  @Test func aCopyStandsBelowTheTextThatIsShown() throws {
    let older = Told.force(Told.exactly(4_000), on: "2025-08-25", outlet: "Wire", text: "story")
    let newer = Told.force(Told.exactly(4_000), on: "2025-08-26", outlet: "Post", text: "story")
    let entry = try #require(Fusion.entries(of: [newer, older]).first)
    #expect(entry.standing(newer) == .agrees)
    #expect(entry.standing(older) == .copy)
  }

  @Test func claimedAndDeniedIsDisputed() throws {
    let claim = Told.force(Told.exactly(4_000), on: "2025-08-25", by: "Pentagon")
    let denial = Told.force(nil, on: "2025-08-26", by: "Maduro", status: .denied, denial: .denied)
    let entry = try #require(Fusion.entries(of: [claim, denial]).first)
    #expect(entry.marks.contains(.disputed))
    let cancelled = Told.force(
      Told.exactly(4_000), on: "2025-08-27", by: "Congress", status: .denied, denial: .cancelled)
    #expect(Fusion.entries(of: [claim, cancelled]).first?.marks.contains(.disputed) == false)
  }

  @Test func blocksPartWhatIsNoOneForce() {
    let base = Told.force(on: "2025-08-25").digest.block
    #expect(Told.force(on: "2025-09-30").digest.block == base, "one quarter")
    #expect(Told.force(on: "2025-10-01").digest.block != base, "the next quarter")
    #expect(Told.force(from: "RU", on: "2025-08-25").digest.block != base)
    #expect(Told.force(to: "Caribbean", on: "2025-08-25").digest.block != base)
    #expect(Told.force(on: "2025-08-25", direction: .withdraw).digest.block != base)
    #expect(Told.force(nil, .ships, on: "2025-08-25").digest.block != base)
    #expect(Told.force(nil, .militia, on: "2025-08-25").digest.block == base, "one family of units")
  }

  @Test func calledUpAtHomeIsCalledUpNowhereInParticular() {
    let home = Told.force(from: "VE", to: "VE", on: "2025-08-25", direction: .mobilise)
    let bare = Told.force(from: "VE", to: nil, on: "2025-08-25", direction: .mobilise)
    #expect(home.digest.block == bare.digest.block)
  }
}
