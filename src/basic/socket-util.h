/* Sockets. All are close-on-exec. */
#pragma once

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "macro.h"
#include "time-util.h"

/* Fills sa; -ENAMETOOLONG if path does not fit. */
int sockaddr_un_set(struct sockaddr_un *sa, const char *path, socklen_t *ret_len);

/* Connects a stream socket to path. The fd (blocking), or negative errno. */
int unix_connect(const char *path);

/* Listens on path with mode, after removing a stale socket there. The fd, or negative errno. */
int unix_listen(const char *path, mode_t mode, int backlog);

/* One TCP connection attempt (NODELAY, nonblocking fd), waiting until deadline. The fd, or negative errno (-ETIMEDOUT, -ECONNREFUSED...). */
int tcp_connect(const struct sockaddr_in *sa, usec_t deadline);

/* Tries again with a new socket every few ms until deadline: for a peer that is still starting, whose kernel would drop a SYN and make us
 * wait for the 1 s retransmission. The fd (nonblocking), or -ETIMEDOUT or another negative errno. abort_fd (or -1): gives up with
 * -ECANCELED as soon as it becomes readable (a pidfd, for example). */
int tcp_connect_retry(const struct sockaddr_in *sa, usec_t deadline, int abort_fd);

/* The number of sockets PID 1 passed (from fd 3), or negative errno; clears the variables and sets close-on-exec. */
int listen_fds(void);
