#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"

/// Ask the program to end: the loop reads them from the pipe.
static const int asking[] = {SIGTERM, SIGHUP, SIGINT};
/// Told to the loop.
static const int telling[] = {SIGTSTP, SIGCONT, SIGWINCH};
/// End the program here and now.
static const int fatal[] = {SIGQUIT, SIGABRT, SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE};

static struct sigaction before[NSIG];
static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t asked;
static volatile sig_atomic_t catching;

static volatile sig_atomic_t armed;
static int restore_terminal;
static struct termios restore_mode;
static char restore_sequences[256];
static int restore_length;

void cnc_arm_restore(int terminal, const char *sequences, int length) {
  armed = 0;
  static volatile sig_atomic_t knows_mode;
  if (!knows_mode && tcgetattr(terminal, &restore_mode) == 0) knows_mode = 1;
  if (length > (int)sizeof restore_sequences) length = sizeof restore_sequences;
  memcpy(restore_sequences, sequences, (size_t)length);
  restore_length = length;
  restore_terminal = terminal;
  armed = knows_mode;
}

void cnc_disarm_restore(void) { armed = 0; }

/// Only calls that POSIX allows in a signal handler.
static void restore(void) {
  if (armed) {
    armed = 0;
    ssize_t written = write(restore_terminal, restore_sequences, (size_t)restore_length);
    (void)written;
    tcsetattr(restore_terminal, TCSANOW, &restore_mode);
  }
  cnc_release_errors();
}

/// Gives the signal to whoever had it before; it arrives when this handler returns.
static void pass_on(int number) {
  sigaction(number, &before[number], NULL);
  raise(number);
}

static void tell(int number) {
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(pipe_ends[1], &byte, 1);
  (void)written;
}

static void on_asking(int number) {
  int error = errno;
  if (asked) {
    restore();
    pass_on(number);
  } else {
    asked = 1;
    tell(number);
  }
  errno = error;
}

static void on_telling(int number) {
  int error = errno;
  tell(number);
  errno = error;
}

static void on_fatal(int number) {
  int error = errno;
  restore();
  pass_on(number);
  errno = error;
}

/// What ends the program by exit() while the screen is up leaves a usable terminal too.
static void on_exit_of_program(void) { restore(); }

static void catch_all(const int *numbers, size_t count, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_ONSTACK | SA_RESTART;
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < count; i++) {
    sigaction(numbers[i], NULL, &before[numbers[i]]);
    // What the program was started with to be ignored (nohup) stays ignored.
    if (before[numbers[i]].sa_handler == SIG_IGN && handler == on_asking) continue;
    sigaction(numbers[i], &action, NULL);
  }
}

#define CATCH(list, handler) catch_all(list, sizeof(list) / sizeof *(list), handler)

int cnc_catch_signals(void) {
  if (catching) return pipe_ends[0];
  if (pipe_ends[0] < 0) {
    if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) < 0) return -1;
    atexit(on_exit_of_program);
  }
  // A stack of its own for the handler: after an endless recursion there is no other.
  static char stack[64 * 1024];
  stack_t alternative = {.ss_sp = stack, .ss_size = sizeof stack};
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) sigaltstack(&alternative, NULL);
  asked = 0;
  CATCH(asking, on_asking);
  CATCH(telling, on_telling);
  CATCH(fatal, on_fatal);
  catching = 1;
  return pipe_ends[0];
}

static void put_back(const int *numbers, size_t count) {
  for (size_t i = 0; i < count; i++) sigaction(numbers[i], &before[numbers[i]], NULL);
}

void cnc_release_signals(void) {
  if (!catching) return;
  catching = 0;
  put_back(asking, sizeof asking / sizeof *asking);
  put_back(telling, sizeof telling / sizeof *telling);
  put_back(fatal, sizeof fatal / sizeof *fatal);
}

int cnc_next_signal(void) {
  unsigned char byte;
  return pipe_ends[0] >= 0 && read(pipe_ends[0], &byte, 1) == 1 ? byte : 0;
}

void cnc_stop(void) {
  struct sigaction ours, standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, &ours);
  // The whole job, so that a pipeline stops as one.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void cnc_die_of(int number) {
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(number, &standard, NULL);
  raise(number);
}
