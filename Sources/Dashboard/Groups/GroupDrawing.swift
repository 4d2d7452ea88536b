import Cells
import CrisisModel

extension Painter {
  mutating func paintGroups(_ picker: GroupPicker, _ state: State) {
    let choices = picker.choices(state)
    let title = "\(View(picker.list).title) by \(FacetWords.name(picker.facet))"
    let count = state.groups.facet == picker.facet ? state.groups.all.map { NumberWords.grouped($0.count) } : nil
    let box = paintWindow(Size(columns: 64, rows: 24), title: title, right: count ?? state.glyphs.ellipsis)
    var list = box
    let field = list.cutTop(box.rows > 5 ? 2 : 1)
    let foot = list.cutBottom(box.rows > 9 ? 2 : 0)
    paintField(picker.field, label: "name: ", in: field.inset(left: min(2, max(0, field.columns - 20))), base: .popup)
    var head = Line()
    head.add("rows", endingAt: list.columns - 14, width: 8, .dim)
    head.add("newest", endingAt: list.columns - 1, width: 12, .dim)
    paint(head, in: field.row(1), base: .popup)
    if choices.isEmpty {
      let words = count == nil ? state.glyphs.ellipsis : "none"
      paint(.of(words, at: 2, width: 40, .dim), in: list.row(0), base: .popup)
    }
    paintChoices(choices, picker.cursor, in: list, state) { Painter.line($0, width: list.columns, state) }
    let others = Facet.all(of: picker.list).filter { $0 != picker.facet }.map(FacetWords.name)
    let next = others.isEmpty ? "" : "  \(state.glyphs.tab) by \(others.joined(separator: ", "))"
    let keys = "\(state.glyphs.enter) only these\(next)  esc back"
    paint(.of(keys, at: 2, width: box.columns - 3, .dim), in: foot.row(1), base: .popup)
  }

  private static func line(_ group: FacetGroup, width: Int, _ state: State) -> Line {
    var line = Line()
    let isChosen = state.filter.facets.contains(group.value)
    line.add(isChosen ? "+" : "", at: 2, width: 1, .accent)
    line.add(FacetWords.value(group.value, state.countries), at: 4, width: width - 30)
    line.add(NumberWords.grouped(group.count), endingAt: width - 14, width: 9, .figure)
    let day = DayWords.brief(group.newest, in: state.summary?.newest?.civil.year)
    line.add(day, endingAt: width - 1, width: 12, .dim)
    return line
  }
}
