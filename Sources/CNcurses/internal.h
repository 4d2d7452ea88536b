/// What the files of this target share.
#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

/// Tells curses which keys to look for in the input.
void cnc_prepare_input(void);

#endif
