/* Holds: a shared flock on /run/lobster/NAME/hold keeps the VM awake; a suspend takes it exclusively, without waiting. */
#pragma once

#include "macro.h"

/* Takes the lock (made 0600 if absent). The fd that carries it: close it, or die, to release. -EWOULDBLOCK: somebody holds it the other way. */
int hold_shared(int run_dir_fd);
int hold_exclusive(int run_dir_fd);
