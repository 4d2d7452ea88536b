/// The little of wide ncurses that crisiswatch needs, without a single type of it: Swift sees integers and plain
/// structs. All functions are for the main thread, but for what runs inside signal handlers.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

/// What a cell holds: a base and at most three marks, 0 after the last.
typedef struct {
  uint32_t scalars[4];
  /// Columns: 1 or 2. Cells of width 0, the second half of a wide one, are left out.
  uint8_t width;
  /// A set of cnc_bold and so on.
  uint8_t attributes;
  /// A colour pair from cnc_pair.
  int32_t pair;
} cnc_cell;

enum { cnc_bold = 1, cnc_dim = 2, cnc_italic = 4, cnc_underline = 8, cnc_reverse = 16 };

/// Why the screen could not be opened.
typedef enum {
  cnc_opened = 0,
  /// No terminfo entry.
  cnc_unknown_terminal = 1,
  /// The cursor can't be moved on it.
  cnc_too_simple = 2,
  /// It is open already, or out of memory.
  cnc_failed = 3,
} cnc_result;

// MARK: Screen (screen.c)

/// Whether the screen is open; only one can be.
bool cnc_is_open(void);
/// Opens the screen on a terminal of a kind and draws nothing yet.
cnc_result cnc_open(const char *term, int input, int output);
/// Whether the kind of terminal takes colours as 24 bits.
bool cnc_has_direct_color(const char *term);
/// Leaves the screen for good and gives the terminal back as it was.
void cnc_close(void);
/// Gives the terminal back until cnc_enter.
void cnc_leave(void);
/// Takes the terminal again; everything is painted anew with the next cnc_show.
void cnc_enter(void);
/// Whether the terminal reports the mouse, or keeps it for its own selection; it does at first.
void cnc_set_mouse(bool on);
/// How many colours the terminal has; 0 for none.
int cnc_colors(void);
/// Reads the terminal's size from the kernel and takes it over: columns and rows.
void cnc_measure(int *width, int *height);
/// A colour pair; -1 is the terminal's own colour.
int cnc_pair(int foreground, int background);
/// Puts a row.
void cnc_put_row(int row, const cnc_cell *cells, int count);
/// Shows what was put. The cursor is hidden for a negative row.
void cnc_show(int cursor_row, int cursor_column);
/// Paints everything anew with the next cnc_show.
void cnc_repaint(void);

// MARK: Input (input.c)

/// What cnc_read found.
typedef enum {
  cnc_nothing = 0,
  /// `value` is a Unicode scalar, control characters included.
  cnc_character,
  /// `value` is one of cnc_key.
  cnc_special,
  /// `value` is the number of a function key.
  cnc_function_key,
  /// A mouse report in SGR form begins; the characters up to `M` or `m` follow.
  cnc_mouse_begins,
  /// Text follows until cnc_paste_ends.
  cnc_paste_begins,
  cnc_paste_ends,
  /// A key without a meaning here.
  cnc_unknown,
} cnc_input_kind;

typedef enum {
  cnc_key_up, cnc_key_down, cnc_key_left, cnc_key_right, cnc_key_home, cnc_key_end, cnc_key_page_up,
  cnc_key_page_down, cnc_key_insert, cnc_key_delete, cnc_key_backspace, cnc_key_back_tab, cnc_key_enter,
} cnc_key;

typedef struct {
  cnc_input_kind kind;
  uint32_t value;
} cnc_input;

/// The next piece of input, without waiting (25 ms after a lone escape character, to tell the key from a sequence).
cnc_input cnc_read(void);

// MARK: Signals (signals.c)

/// Catches what would end or stop the program, until cnc_release_signals. Signals that ask (TERM, HUP, INT), stop
/// (TSTP), continue (CONT) or resize (WINCH) are written to a pipe, one byte each; asked a second time before the
/// first was read, and after a crash, the terminal is given back at once and the signal goes where it would have gone.
///
/// Returns the pipe's end to read from, or -1.
int cnc_catch_signals(void);
/// Puts back the handlers that were there.
void cnc_release_signals(void);
/// The next caught signal as a number; 0 when there is none.
int cnc_next_signal(void);
/// Stops the program as its shell expects (SIGTSTP), and returns when it is continued. The screen must be left.
void cnc_stop(void);
/// Ends the program as a signal would have done, so that the shell sees it.
void cnc_die_of(int signal);

/// What gives the terminal back in a signal handler: the mode of before, and the sequences that leave the screen.
void cnc_arm_restore(int terminal, const char *sequences, int length);
void cnc_disarm_restore(void);

// MARK: Standard error (errors.c)

/// Sends standard error to a file without a name, if it is a terminal. Nothing must write over the screen.
void cnc_hold_errors(void);
/// Sends standard error where it went before and shows there what was held. Safe in a signal handler.
void cnc_release_errors(void);

#endif
