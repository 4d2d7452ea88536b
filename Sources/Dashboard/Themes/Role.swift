/// What a piece of the screen is for. A theme says how each one looks; nothing else on screen has a style.
///
/// The raw value is the name in a theme's file. A role that a theme leaves out looks as the part before the dot
/// says: `category.assault` as `category`.
public enum Role: String, Hashable, Sendable, CaseIterable {
  /// Everything without a role of its own.
  case text
  /// Secondary words: dates, outlets, counts.
  case dim
  /// The program's name and the titles of panes.
  case title
  /// What is to catch the eye first.
  case accent
  /// Frames and rules.
  case border
  /// The frame of the pane that keys go to.
  case borderFocused = "border.focused"
  /// Days, speakers and other heads above rows.
  case heading
  /// The line under the cursor; laid over what stands there.
  case cursorLine = "cursor"
  /// The line under the cursor of a pane that keys don't go to.
  case cursorLineUnfocused = "cursor.unfocused"
  /// Words of the footer.
  case footerText = "footer"
  /// Keys of the footer, of help and menus.
  case footerKey = "footer.key"
  /// The summary line.
  case summary
  /// A filter that is set.
  case filter = "summary.filter"
  /// What came in since the start.
  case new = "summary.new"
  /// A figure of a force or of losses.
  case figure
  /// Who speaks.
  case speaker
  /// `▣`: texts behind a line.
  case texts
  /// `⚠`: a finding.
  case warning
  /// `≠`: figures that differ.
  case differs
  /// `¬`: an event that did not happen.
  case negated
  /// Something denied or refused.
  case denied
  /// `?`: a field that was inferred.
  case inferred
  /// Words of an article that a record was made from.
  case evidence
  /// The evidence of the record at hand.
  case evidenceCurrent = "evidence.current"
  /// Words that were searched for.
  case match
  /// The match at hand.
  case matchCurrent = "match.current"
  /// A category without a look of its own.
  case category
  /// Accept, sign, promise.
  case agree = "category.agree"
  /// Meet, talk.
  case consult = "category.consult"
  /// Back in words.
  case support = "category.support"
  /// Act together.
  case cooperate = "category.cooperate"
  /// Give relief.
  case aid = "category.aid"
  /// Concede, cease fire.
  case yield = "category.yield"
  /// Ask, appeal.
  case request = "category.request"
  /// Blame, charge.
  case accuse = "category.accuse"
  /// Refuse, veto.
  case reject = "category.reject"
  /// Warn of force or penalty.
  case threaten = "category.threaten"
  /// Demonstrate, strike.
  case protest = "category.protest"
  /// Cut ties, embargo.
  case sanction = "category.sanction"
  /// Move or ready forces.
  case mobilize = "category.mobilize"
  /// Arrest, blockade.
  case coerce = "category.coerce"
  /// Attack, fight.
  case assault = "category.assault"
  /// Withdraw forces.
  case retreat = "category.retreat"
  /// A status without a look of its own.
  case status
  /// Only suggested.
  case proposed = "status.proposed"
  /// Announced, ordered.
  case planned = "status.planned"
  /// On its way.
  case underWay = "status.under-way"
  /// There, done.
  case inPlace = "status.in-place"
  /// Threatened.
  case threatened = "status.threatened"
  /// Did not happen, or is refused.
  case statusDenied = "status.denied"
  /// A bar of events over time.
  case bar
  /// The part of the bar that is filtered, or under the cursor.
  case barSelected = "bar.selected"
  /// A coast on the map.
  case map
  /// A border on the map.
  case mapBorder = "map.border"
  /// The name of a country on the map.
  case mapLabel = "map.label"
  /// A sign or a number on the map.
  case mapPoint = "map.point"
  /// A tab.
  case tab
  /// The tab that is open.
  case tabSelected = "tab.selected"
  /// A window over the panes.
  case popup
  /// Its frame.
  case popupBorder = "popup.border"
  /// The chosen line of a menu.
  case popupSelected = "popup.selected"
  /// A line that is typed into.
  case input
  /// Something went wrong.
  case errorText = "error"
  /// A sentence in the footer.
  case notice

  /// What it looks as where a theme leaves it out: `category` for `category.assault`, `text` for the rest.
  public var fallback: Role? {
    guard self != .text else { return nil }
    guard let dot = rawValue.firstIndex(of: ".") else { return .text }
    return Role(rawValue: String(rawValue[..<dot])) ?? .text
  }
}
