#define _GNU_SOURCE

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "CNcurses.h"

static volatile int held = -1;
static volatile int original = -1;

void cnc_hold_errors(void) {
  if (held >= 0 || !isatty(STDERR_FILENO)) return;
  char path[] = "/tmp/crisiswatch-errors-XXXXXX";
  int file = mkostemp(path, O_CLOEXEC);
  if (file < 0) return;
  unlink(path);
  int copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (copy < 0 || dup2(file, STDERR_FILENO) < 0) {
    close(file);
    if (copy >= 0) close(copy);
    return;
  }
  original = copy;
  held = file;
}

void cnc_release_errors(void) {
  int file = held, copy = original;
  if (file < 0) return;
  held = original = -1;
  dup2(copy, STDERR_FILENO);
  close(copy);
  char buffer[4096];
  off_t at = 0;
  ssize_t count;
  while ((count = pread(file, buffer, sizeof buffer, at)) > 0) {
    if (write(STDERR_FILENO, buffer, (size_t)count) < 0) break;
    at += count;
  }
  close(file);
}
