/* File descriptors. */
#pragma once

#include <dirent.h>
#include <stdio.h>

#include "macro.h"

/* Closes fd if it is >= 0, keeps errno; returns -EBADF, so that fd = safe_close(fd) works. */
int safe_close(int fd);

static inline void closep(int *fd) {
        safe_close(*fd);
}
#define _cleanup_close_ _cleanup_(closep)

DEFINE_TRIVIAL_CLEANUP_FUNC(DIR *, closedir);
#define _cleanup_closedir_ _cleanup_(closedirp)
DEFINE_TRIVIAL_CLEANUP_FUNC(FILE *, fclose);
#define _cleanup_fclose_ _cleanup_(fclosep)

/* Switches FD_CLOEXEC or O_NONBLOCK. 0 or negative errno. */
int fd_cloexec(int fd, bool on);
int fd_nonblock(int fd, bool on);

/* Reads until EOF or n bytes; the count read, or negative errno. Retries EINTR, waits on EAGAIN. */
ssize_t loop_read(int fd, void *buf, size_t n);

/* Writes all n bytes; 0 or negative errno. Retries EINTR, waits on EAGAIN. */
int loop_write(int fd, const void *buf, size_t n);

/* Waits until fd is ready for events (POLLIN, ...): revents (> 0), 0 on time-out, or negative errno. deadline: CLOCK_MONOTONIC usec. */
int fd_wait(int fd, short events, uint64_t deadline);
