#define _GNU_SOURCE

#include "CNcurses.h"

#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#include "internal.h"

static SCREEN *screen;
static FILE *input_file, *output_file;
static int terminal = -1;
/// A pad: reading keys from it never refreshes the screen behind our back.
WINDOW *cnc_keys;

/// Bracketed paste, and mouse reports for buttons, drags and the wheel in SGR form.
static const char enter_paste[] = "\033[?2004h";
static const char enter_mouse[] = "\033[?1000h\033[?1002h\033[?1006h";
static const char leave_mouse[] = "\033[?1006l\033[?1002l\033[?1000l";
static const char leave_modes[] = "\033[?1006l\033[?1002l\033[?1000l\033[?2004l";

static void write_all(const char *bytes, size_t length) {
  fwrite(bytes, 1, length, output_file);
  fflush(output_file);
}

/// Appends a terminfo string without its `$<padding>`.
static int append(char *buffer, int length, int capacity, const char *capability) {
  const char *text = tigetstr((char *)capability);
  if (text == NULL || text == (char *)-1) return length;
  while (*text != 0 && length < capacity) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end + 1;
        continue;
      }
    }
    buffer[length++] = *text++;
  }
  return length;
}

static bool reports_mouse = true;

static void enter_modes(void) {
  write_all(enter_paste, sizeof enter_paste - 1);
  if (reports_mouse) write_all(enter_mouse, sizeof enter_mouse - 1);
}

void cnc_set_mouse(bool on) {
  reports_mouse = on;
  if (screen == NULL) return;
  if (on) write_all(enter_mouse, sizeof enter_mouse - 1);
  else write_all(leave_mouse, sizeof leave_mouse - 1);
}

static void arm_restore(void) {
  char sequences[256];
  int length = (int)sizeof leave_modes - 1;
  memcpy(sequences, leave_modes, (size_t)length);
  length = append(sequences, length, sizeof sequences, "sgr0");
  length = append(sequences, length, sizeof sequences, "rmkx");
  length = append(sequences, length, sizeof sequences, "rmcup");
  length = append(sequences, length, sizeof sequences, "cnorm");
  cnc_arm_restore(terminal, sequences, length);
}

bool cnc_has_direct_color(const char *term) {
  int error = 0;
  if (setupterm(term, STDOUT_FILENO, &error) == ERR) return false;
  bool has = tigetflag("RGB") > 0 || tigetnum("RGB") > 0;
  del_curterm(cur_term);
  return has;
}

bool cnc_is_open(void) { return screen != NULL; }

cnc_result cnc_open(const char *term, int input, int output) {
  if (screen != NULL) return cnc_failed;
  int error = 0;
  if (setupterm(term, output, &error) == ERR) return cnc_unknown_terminal;
  const char *move = tigetstr("cup");
  bool too_simple = move == NULL || move == (char *)-1;
  if (!too_simple) {
    terminal = output;
    arm_restore();
  }
  del_curterm(cur_term);
  if (too_simple) return cnc_too_simple;

  input_file = fdopen(dup(input), "r");
  output_file = fdopen(dup(output), "w");
  if (input_file == NULL || output_file == NULL) goto failed;
  set_escdelay(25);
  screen = newterm(term, output_file, input_file);
  if (screen == NULL) goto failed;
  set_term(screen);
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  curs_set(0);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  cnc_keys = newpad(1, 1);
  if (cnc_keys == NULL) {
    endwin();
    delscreen(screen);
    screen = NULL;
    goto failed;
  }
  cnc_prepare_input();
  enter_modes();
  return cnc_opened;

failed:
  if (input_file != NULL) fclose(input_file);
  if (output_file != NULL) fclose(output_file);
  input_file = output_file = NULL;
  cnc_disarm_restore();
  return cnc_failed;
}

void cnc_leave(void) {
  if (screen == NULL || isendwin()) return;
  write_all(leave_modes, sizeof leave_modes - 1);
  endwin();
  cnc_disarm_restore();
}

void cnc_enter(void) {
  if (screen == NULL || !isendwin()) return;
  arm_restore();
  reset_prog_mode();
  clearok(curscr, TRUE);
  wrefresh(stdscr);
  enter_modes();
}

void cnc_close(void) {
  if (screen == NULL) return;
  cnc_leave();
  delwin(cnc_keys);
  delscreen(screen);
  fclose(input_file);
  fclose(output_file);
  screen = NULL;
  cnc_keys = NULL;
  input_file = output_file = NULL;
}

int cnc_colors(void) { return has_colors() ? COLORS : 0; }

void cnc_measure(int *width, int *height) {
  struct winsize size;
  if (ioctl(terminal, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0 &&
      (size.ws_col != COLS || size.ws_row != LINES)) {
    resizeterm(size.ws_row, size.ws_col);
  }
  *width = COLS;
  *height = LINES;
}

int cnc_pair(int foreground, int background) {
  if (!has_colors() || (foreground < 0 && background < 0)) return 0;
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

static attr_t attributes_of(uint8_t bits) {
  attr_t attributes = A_NORMAL;
  if (bits & cnc_bold) attributes |= A_BOLD;
  if (bits & cnc_dim) attributes |= A_DIM;
  if (bits & cnc_italic) attributes |= A_ITALIC;
  if (bits & cnc_underline) attributes |= A_UNDERLINE;
  if (bits & cnc_reverse) attributes |= A_REVERSE;
  return attributes;
}

/// Sets a character; one that the system's tables give another width becomes U+FFFD, so that columns stay aligned.
static int set_cell(cchar_t *out, const cnc_cell *cell) {
  wchar_t text[5] = {0};
  for (int i = 0; i < 4; i++) text[i] = (wchar_t)cell->scalars[i];
  attr_t attributes = attributes_of(cell->attributes);
  int pair = cell->pair;
  if (text[0] >= 0x80 && wcwidth(text[0]) != cell->width) {
    setcchar(&out[0], L"\uFFFD", attributes, 0, &pair);
    if (cell->width == 2) setcchar(&out[1], L" ", attributes, 0, &pair);
    return cell->width;
  }
  setcchar(out, text, attributes, 0, &pair);
  return 1;
}

void cnc_put_row(int row, const cnc_cell *cells, int count) {
  cchar_t *line = calloc((size_t)count + 1, sizeof *line);
  if (line == NULL) return;
  int used = 0;
  for (int i = 0; i < count; i++) {
    if (cells[i].width > 0) used += set_cell(&line[used], &cells[i]);
  }
  mvadd_wchnstr(row, 0, line, used);
  free(line);
}

void cnc_show(int cursor_row, int cursor_column) {
  bool visible = cursor_row >= 0 && cursor_column >= 0;
  curs_set(visible ? 1 : 0);
  if (visible) move(cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
}

void cnc_repaint(void) { clearok(curscr, TRUE); }
