#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "fd-util.h"
#include "time-util.h"

int safe_close(int fd) {
        int saved = errno;

        if (fd >= 0)
                (void) close(fd);

        errno = saved;
        return -EBADF;
}

static int fd_flag(int fd, int get, int set, int flag, bool on) {
        int flags, wanted;

        flags = fcntl(fd, get);
        if (flags < 0)
                return -errno;

        wanted = on ? flags | flag : flags & ~flag;
        return wanted == flags ? 0 : RET_ERRNO(fcntl(fd, set, wanted));
}

int fd_cloexec(int fd, bool on) {
        return fd_flag(fd, F_GETFD, F_SETFD, FD_CLOEXEC, on);
}

int fd_nonblock(int fd, bool on) {
        return fd_flag(fd, F_GETFL, F_SETFL, O_NONBLOCK, on);
}

int fd_wait(int fd, short events, uint64_t deadline) {
        struct pollfd p = { .fd = fd, .events = events };
        int r;

        for (;;) {
                r = poll(&p, 1, msec_until(deadline));
                if (r < 0 && errno == EINTR)
                        continue;
                if (r <= 0)
                        return r < 0 ? -errno : 0;
                return p.revents & POLLNVAL ? -EBADF : p.revents;
        }
}

ssize_t loop_read(int fd, void *buf, size_t n) {
        size_t done = 0;

        while (done < n) {
                ssize_t k = read(fd, (char *) buf + done, n - done);

                if (k == 0)
                        break;
                if (k > 0)
                        done += (size_t) k;
                else if (errno == EAGAIN) {
                        int r = fd_wait(fd, POLLIN, USEC_INFINITY);
                        if (r < 0)
                                return r;
                } else if (errno != EINTR)
                        return -errno;
        }

        return (ssize_t) done;
}

int loop_write(int fd, const void *buf, size_t n) {
        while (n > 0) {
                ssize_t k = write(fd, buf, n);

                if (k >= 0) {
                        buf = (const char *) buf + k;
                        n -= (size_t) k;
                } else if (errno == EAGAIN) {
                        int r = fd_wait(fd, POLLOUT, USEC_INFINITY);
                        if (r < 0)
                                return r;
                } else if (errno != EINTR)
                        return -errno;
        }

        return 0;
}
