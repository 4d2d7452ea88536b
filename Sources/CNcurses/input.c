#include <curses.h>
#include <wchar.h>

#include "CNcurses.h"
#include "internal.h"

extern WINDOW *cnc_keys;

/// Codes of our own, beyond those of curses.
enum { key_mouse_sgr = KEY_MAX + 1, key_paste_begins, key_paste_ends };

void cnc_prepare_input(void) {
  keypad(cnc_keys, TRUE);
  nodelay(cnc_keys, TRUE);
  define_key("\033[<", key_mouse_sgr);
  define_key("\033[200~", key_paste_begins);
  define_key("\033[201~", key_paste_ends);
  // Terminals send one form or the other, whatever terminfo says.
  define_key("\033[A", KEY_UP);
  define_key("\033[B", KEY_DOWN);
  define_key("\033[C", KEY_RIGHT);
  define_key("\033[D", KEY_LEFT);
  define_key("\033[H", KEY_HOME);
  define_key("\033[F", KEY_END);
  define_key("\033[1~", KEY_HOME);
  define_key("\033[4~", KEY_END);
}

static cnc_input special(cnc_key key) { return (cnc_input){cnc_special, key}; }

static cnc_input key_of(wint_t code) {
  switch (code) {
  case KEY_UP: return special(cnc_key_up);
  case KEY_DOWN: return special(cnc_key_down);
  case KEY_LEFT: return special(cnc_key_left);
  case KEY_RIGHT: return special(cnc_key_right);
  case KEY_HOME: return special(cnc_key_home);
  case KEY_END: return special(cnc_key_end);
  case KEY_PPAGE: return special(cnc_key_page_up);
  case KEY_NPAGE: return special(cnc_key_page_down);
  case KEY_IC: return special(cnc_key_insert);
  case KEY_DC: return special(cnc_key_delete);
  case KEY_BACKSPACE: return special(cnc_key_backspace);
  case KEY_BTAB: return special(cnc_key_back_tab);
  case KEY_ENTER: return special(cnc_key_enter);
  case key_mouse_sgr: return (cnc_input){cnc_mouse_begins, 0};
  case key_paste_begins: return (cnc_input){cnc_paste_begins, 0};
  case key_paste_ends: return (cnc_input){cnc_paste_ends, 0};
  default: break;
  }
  if (code > KEY_F0 && code <= KEY_F0 + 63) return (cnc_input){cnc_function_key, code - KEY_F0};
  return (cnc_input){cnc_unknown, code};
}

cnc_input cnc_read(void) {
  if (cnc_keys == NULL) return (cnc_input){cnc_nothing, 0};
  wint_t code = 0;
  switch (wget_wch(cnc_keys, &code)) {
  case OK: return (cnc_input){cnc_character, code};
  case KEY_CODE_YES: return key_of(code);
  default: return (cnc_input){cnc_nothing, 0};
  }
}
