/// The default theme as the program carries it in itself, so that it works without files. A test holds it equal to
/// Themes/default.toml.
enum DefaultTheme {
  static let name = "default"

  static let text = """
    about = "The terminal's own colours: fits any background that you chose."

    [roles]
    text = {}
    dim = { attributes = ["dim"] }
    title = { attributes = ["bold"] }
    accent = { fg = "cyan", attributes = ["bold"] }
    border = { attributes = ["dim"] }
    "border.focused" = { fg = "cyan" }
    heading = { attributes = ["bold"] }
    cursor = { attributes = ["reverse"] }
    "cursor.unfocused" = { attributes = ["bold"], mono = ["underline"] }
    footer = { attributes = ["dim"] }
    "footer.key" = { fg = "cyan", attributes = ["bold"] }
    summary = {}
    "summary.filter" = { fg = "yellow", attributes = ["bold"] }
    "summary.new" = { fg = "green", attributes = ["bold"] }
    figure = { attributes = ["bold"] }
    speaker = { attributes = ["bold"] }
    texts = { attributes = ["dim"] }
    warning = { fg = "yellow", attributes = ["bold"] }
    differs = { fg = "magenta", attributes = ["bold"] }
    negated = { fg = "magenta" }
    denied = { fg = "magenta" }
    inferred = { attributes = ["dim"] }
    evidence = { attributes = ["underline"] }
    "evidence.current" = { attributes = ["reverse"] }
    match = { fg = "black", bg = "yellow", mono = ["underline", "bold"] }
    "match.current" = { fg = "black", bg = "bright yellow", attributes = ["bold"], mono = ["reverse", "bold"] }
    category = { fg = "cyan" }
    "category.agree" = { fg = "green" }
    "category.support" = { fg = "green" }
    "category.cooperate" = { fg = "green" }
    "category.aid" = { fg = "green" }
    "category.yield" = { fg = "green" }
    "category.retreat" = { fg = "green" }
    "category.accuse" = { fg = "yellow" }
    "category.reject" = { fg = "yellow" }
    "category.threaten" = { fg = "yellow", attributes = ["bold"] }
    "category.protest" = { fg = "yellow" }
    "category.sanction" = { fg = "yellow" }
    "category.mobilize" = { fg = "red" }
    "category.coerce" = { fg = "red" }
    "category.assault" = { fg = "red", attributes = ["bold"] }
    status = {}
    "status.proposed" = { attributes = ["dim"] }
    "status.planned" = { fg = "cyan" }
    "status.under-way" = { fg = "yellow" }
    "status.in-place" = { attributes = ["bold"] }
    "status.threatened" = { fg = "red" }
    "status.denied" = { fg = "magenta" }
    bar = { fg = "cyan" }
    "bar.selected" = { fg = "yellow", attributes = ["bold"], mono = ["reverse"] }
    map = {}
    "map.border" = { attributes = ["dim"] }
    "map.label" = { attributes = ["dim"] }
    "map.point" = { fg = "yellow", attributes = ["bold"] }
    tab = {}
    "tab.selected" = { attributes = ["bold", "reverse"] }
    popup = {}
    "popup.border" = { fg = "cyan" }
    "popup.selected" = { attributes = ["reverse"] }
    input = { attributes = ["underline"] }
    error = { fg = "red", attributes = ["bold"] }
    notice = { fg = "yellow" }

    """
}
