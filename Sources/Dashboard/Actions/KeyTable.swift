/// The one table that footer, help, palette and README are made from.
public enum KeyTable {
  /// All bindings, in the order of the help.
  public static let bindings: [KeyBinding] = reading + basket + filtering + bar + map + views + moving + program

  private static let moving: [KeyBinding] = [
    KeyBinding(.down, ["j", "<Down>", "<C-n>"], "next line", chapter: .moving),
    KeyBinding(.up, ["k", "<Up>", "<C-p>"], "previous line", chapter: .moving),
    KeyBinding(.halfDown, ["<C-d>"], "half a page down", chapter: .moving),
    KeyBinding(.halfUp, ["<C-u>"], "half a page up", chapter: .moving),
    KeyBinding(.pageDown, ["<C-f>", "<PageDown>"], "a page down", chapter: .moving),
    KeyBinding(.pageUp, ["<C-b>", "<PageUp>"], "a page up", chapter: .moving),
    KeyBinding(.first, ["gg", "<Home>"], "newest row, or the top", chapter: .moving),
    KeyBinding(.last, ["G", "<End>"], "oldest row, or the end", chapter: .moving),
    KeyBinding(
      .mark, ["m"], "set a mark here, under a letter", chapter: .moving, argument: "LETTER", takesCharacter: true),
    KeyBinding(.jump, ["'"], "go to a mark", chapter: .moving, argument: "LETTER", takesCharacter: true),
    KeyBinding(.nextDay, ["}"], "next day with reports", in: [.lists, .bar, .fold], chapter: .moving),
    KeyBinding(.previousDay, ["{"], "previous day with reports", in: [.lists, .bar, .fold], chapter: .moving),
  ]

  private static let reading: [KeyBinding] = [
    KeyBinding(
      .open, ["<Enter>"], "open what the line stands for", footer: "evidence", in: [.rows, .bar], rank: 0,
      chapter: .reading, whyNot: Reasons.nothingSelected),
    KeyBinding(
      .reports, ["="], "what the sources say, side by side", footer: "reports", in: [.entries, .mapView], rank: 2,
      footerIn: [.entries, .mapList], chapter: .reading, whyNot: Reasons.nothingSelected),
    KeyBinding(
      .nextFact, ["]", "<Tab>"], "next fact", footer: "next fact", in: .reader, rank: 0, chapter: .reading,
      whyNot: Reasons.noFacts),
    KeyBinding(
      .previousFact, ["[", "<S-Tab>"], "previous fact", footer: "previous", in: .reader, rank: 1, chapter: .reading,
      whyNot: Reasons.noFacts),
    KeyBinding(
      .nextArticle, ["J"], "evidence of the next row of the list", footer: "next row", in: .reader, rank: 4,
      chapter: .reading, whyNot: Reasons.noNextRow),
    KeyBinding(
      .previousArticle, ["K"], "evidence of the previous row of the list", in: .reader, chapter: .reading,
      whyNot: Reasons.noPreviousRow),
    KeyBinding(
      .source, ["o"], "the original: its address, else its file", footer: "original",
      in: .records, rank: 8, chapter: .reading, whyNot: Reasons.nothingSelected),
    KeyBinding(
      .flag, ["!"], "flag the article, or take the flag away", footer: "flag", in: [.articles, .reader],
      rank: 8, chapter: .reading, whyNot: Reasons.nothingSelected),
    KeyBinding(
      .read, ["R"], "mark the article as read, or as not read", in: [.articles, .reader], chapter: .reading,
      whyNot: Reasons.nothingSelected),
    KeyBinding(
      .page, ["v"], "the text in $PAGER", footer: "pager", in: .reader, chapter: .reading,
      whyNot: Reasons.nothingSelected),
    KeyBinding(
      .back, ["<Esc>", "<Backspace>", "<C-o>", "H"], "back to where you were", footer: "back", rank: 9,
      chapter: .reading, whyNot: Reasons.atTheBeginning),
    KeyBinding(.forward, ["L"], "forward again", chapter: .reading, whyNot: Reasons.atTheEnd),
    KeyBinding(.close, ["q"], "back, and out of the program at last", chapter: .reading),
  ]

  private static let basket: [KeyBinding] = [
    KeyBinding(
      .pick, ["<Space>"], "into the basket, or out of it", footer: "pick", in: .records, rank: 6, chapter: .basket,
      whyNot: Reasons.nothingSelected),
    KeyBinding(
      .copy, ["y"], "yank with its citation: the basket, else what is selected", footer: "yank", in: .records, rank: 7,
      chapter: .basket, whyNot: Reasons.nothingToTake),
    KeyBinding(
      .copyMarkdown, ["Y"], "yank as Markdown", in: .records, chapter: .basket, whyNot: Reasons.nothingToTake),
    KeyBinding(
      .edit, ["E"], "open it in $EDITOR as Markdown", footer: "edit", in: .records, chapter: .basket,
      whyNot: Reasons.nothingToTake),
    KeyBinding(
      .write, ["W"], "write it to a file: Markdown, or plain text as .txt", in: .records, chapter: .basket,
      argument: "FILE", whyNot: Reasons.nothingToTake),
    KeyBinding(.emptyBasket, ["U"], "empty the basket", chapter: .basket, whyNot: Reasons.emptyBasket),
  ]

  private static let views: [KeyBinding] = [
    KeyBinding(
      .nextPane, ["<Tab>", "l", "<Right>"], "next pane", footer: "pane", in: .panes, rank: 1, chapter: .views),
    KeyBinding(.previousPane, ["<S-Tab>", "h", "<Left>"], "previous pane", in: .panes, chapter: .views),
    KeyBinding(
      .zoom, ["z"], "this pane alone, or all", footer: "zoom", in: [.entries, .fold, .mapView], chapter: .views,
      whyNot: Reasons.tooNarrowForPanes),
    KeyBinding(.timeline, ["1"], "Timeline: what happened when", chapter: .views),
    KeyBinding(.forces, ["2"], "Forces: who moved which forces where", chapter: .views),
    KeyBinding(.quotes, ["3"], "Quotes: who said what", chapter: .views),
    KeyBinding(.countries, ["4"], "Countries", chapter: .views),
    KeyBinding(.articles, ["5"], "Articles", chapter: .views),
    KeyBinding(.findings, ["6"], "Findings: what to doubt", chapter: .views),
    KeyBinding(.map, ["7"], "Map: deployments on a map", chapter: .views),
    KeyBinding(
      .group, ["x"], "group: by sender, unit, status, speaker, category, outlet, kind …", footer: "group",
      in: [.lists, .fold, .map], rank: 5, footerIn: [.fold, .findings], chapter: .views),
    KeyBinding(
      .allGroups, ["X"], "all groups of this list again", in: [.lists, .fold, .map], chapter: .views,
      whyNot: Reasons.noGroup),
    KeyBinding(
      .fold, ["f"], "fold the timeline by day, week or month, and unfold it", footer: "fold", in: [.entries, .fold],
      rank: 2, footerIn: .fold, chapter: .views, whyNot: Reasons.noTimeline),
    KeyBinding(
      .sort, ["s"], "sort by day or by publication; in Countries by the next column", footer: "sort",
      in: [.entries, .fold, .countries, .mapView], rank: 2, footerIn: .countries, chapter: .views),
  ]

  private static let map: [KeyBinding] = [
    KeyBinding(
      .closer, ["+"], "nearer", footer: "nearer", in: .mapView, rank: 1, footerIn: .map, chapter: .map),
    KeyBinding(
      .farther, ["-"], "farther", footer: "farther", in: .mapView, rank: 2, footerIn: .map, chapter: .map),
    KeyBinding(
      .panLeft, ["h", "<Left>"], "to the west; j k l and arrows too", footer: "pan", in: .map, rank: 3, chapter: .map),
    KeyBinding(.panRight, ["l", "<Right>"], "to the east", in: .map, chapter: .map),
    KeyBinding(
      .fit, ["0"], "all points in view", footer: "all", in: .mapView, rank: 3, footerIn: .map, chapter: .map,
      whyNot: Reasons.isFitted),
    KeyBinding(
      .nextPoint, ["]"], "next point of the list", footer: "next", in: .mapView, rank: 4, footerIn: .map,
      chapter: .map, whyNot: Reasons.noPoints),
    KeyBinding(
      .previousPoint, ["["], "previous point of the list", in: .mapView, chapter: .map,
      whyNot: Reasons.noPoints),
    KeyBinding(.toList, ["<Tab>", "<S-Tab>"], "to the list", footer: "list", in: .map, rank: 0, chapter: .map),
  ]

  private static let bar: [KeyBinding] = [
    KeyBinding(
      .bar, ["b"], "to the bar: pick days on it", footer: "bar", in: .views, chapter: .bar, whyNot: Reasons.noBar),
    KeyBinding(.nextBucket, ["l", "<Right>"], "newer", footer: "newer", in: .bar, rank: 3, chapter: .bar),
    KeyBinding(.previousBucket, ["h", "<Left>"], "older", footer: "older", in: .bar, rank: 2, chapter: .bar),
    KeyBinding(.range, ["v"], "begin a range here, or forget it", footer: "range", in: .bar, rank: 1, chapter: .bar),
    KeyBinding(
      .zoomIn, [">"], "half of the days, around this one", footer: "zoom", in: [.views, .bar], rank: 4, footerIn: .bar,
      chapter: .bar, whyNot: Reasons.noBar),
    KeyBinding(
      .zoomOut, ["<lt>"], "twice as many days", footer: "out", in: [.views, .bar], rank: 5, footerIn: .bar,
      chapter: .bar, whyNot: Reasons.noDateFilter),
  ]

  private static let filtering: [KeyBinding] = [
    KeyBinding(
      .country, ["c"], "filter by country", footer: "country", rank: 3, footerIn: .views, chapter: .filtering,
      argument: "NAME"),
    KeyBinding(.allCountries, ["C"], "all countries again", chapter: .filtering, whyNot: Reasons.noCountryFilter),
    KeyBinding(
      .dates, ["d"], "filter by dates: 2025-08, Aug 2025, FROM..TO, 14d", footer: "dates",
      in: [.views, .bar], rank: 4, footerIn: .views, chapter: .filtering, argument: "FROM..TO"),
    KeyBinding(.allDates, ["D"], "all dates again", chapter: .filtering, whyNot: Reasons.noDateFilter),
    KeyBinding(
      .find, ["/"], "only articles with these words; find in a text", footer: "find", rank: 5, chapter: .filtering,
      argument: "WORDS"),
    KeyBinding(.nextMatch, ["n"], "next match", chapter: .filtering, whyNot: Reasons.nothingSought),
    KeyBinding(.previousMatch, ["N"], "previous match", chapter: .filtering, whyNot: Reasons.nothingSought),
    KeyBinding(
      .everything, ["A"], "everything again: no filter", footer: "no filter", in: [.views, .bar], rank: 8,
      chapter: .filtering, whyNot: Reasons.noFilter),
  ]

  private static let program: [KeyBinding] = [
    KeyBinding(.palette, [":"], "every action by name", footer: "actions", rank: 10, chapter: .program),
    KeyBinding(.help, ["?"], "the keys that work here", footer: "help", rank: 11, chapter: .program),
    KeyBinding(.theme, ["T"], "choose a theme", chapter: .program, argument: "NAME"),
    KeyBinding(.mouse, ["M"], "the mouse for the dashboard, or for the terminal's own selection", chapter: .program),
    KeyBinding(.redraw, ["<C-l>"], "paint the screen anew", chapter: .program),
    KeyBinding(.suspend, ["<C-z>"], "to the shell; fg comes back", chapter: .program),
    KeyBinding(.quit, ["Q", "<C-c>"], "quit", chapter: .program),
  ]
}
