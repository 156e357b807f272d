/* Processes. */
#pragma once

#include <sys/types.h>

#include "macro.h"
#include "time-util.h"

/* A pidfd of pid, or negative errno (-ESRCH: gone). */
int pidfd_open_r(pid_t pid);

/* Signal through a pidfd. */
int pidfd_signal(int pidfd, int signo);

/* Waits until the process behind pidfd has ended: 1, 0 on time-out, or negative errno. It may still be a zombie. */
int pidfd_wait(int pidfd, usec_t deadline);

/* Starts argv[0] (absolute path) with an empty signal mask, stdin from /dev/null and the given environment (NULL: ours). The pid, or
 * negative errno, also of the exec itself. */
pid_t spawn_process(const char *const *argv, char *const *envp);

/* spawn_process() and wait. 0 if it exited 0; its exit status if > 0; -ETIMEDOUT (killed by then), -EPROTO (ended by a signal) or
 * another negative errno. */
int run_process(const char *const *argv, usec_t timeout);
