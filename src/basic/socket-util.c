#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fd-util.h"
#include "parse-util.h"
#include "socket-util.h"

#define RETRY_USEC (2 * USEC_PER_MSEC)     /* after a refusal */
#define ATTEMPT_USEC (10 * USEC_PER_MSEC)  /* for one SYN: on a TAP an answer takes well below a millisecond */

int sockaddr_un_set(struct sockaddr_un *sa, const char *path, socklen_t *ret_len) {
        size_t n = strlen(path);

        if (n >= sizeof(sa->sun_path))
                return -ENAMETOOLONG;

        *sa = (struct sockaddr_un) { .sun_family = AF_UNIX };
        memcpy(sa->sun_path, path, n + 1);
        *ret_len = (socklen_t) (offsetof(struct sockaddr_un, sun_path) + n + 1);
        return 0;
}

int unix_connect(const char *path) {
        _cleanup_close_ int fd = -EBADF;
        struct sockaddr_un sa;
        socklen_t len;
        int r;

        r = sockaddr_un_set(&sa, path, &len);
        if (r < 0)
                return r;

        fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (fd < 0)
                return -errno;
        if (connect(fd, (struct sockaddr *) &sa, len) < 0)
                return -errno;

        return TAKE_FD(fd);
}

int unix_listen(const char *path, mode_t mode, int backlog) {
        _cleanup_close_ int fd = -EBADF;
        struct sockaddr_un sa;
        socklen_t len;
        mode_t mask;
        int r;

        r = sockaddr_un_set(&sa, path, &len);
        if (r < 0)
                return r;

        fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (fd < 0)
                return -errno;

        (void) unlink(path);
        mask = umask(0777 & ~mode);
        r = RET_ERRNO(bind(fd, (struct sockaddr *) &sa, len));
        umask(mask);
        if (r < 0)
                return r;
        if (listen(fd, backlog) < 0)
                return -errno;

        return TAKE_FD(fd);
}

int tcp_connect(const struct sockaddr_in *sa, usec_t deadline) {
        _cleanup_close_ int fd = -EBADF;
        int r, one = 1, error = 0;
        socklen_t len = sizeof(error);

        fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (fd < 0)
                return -errno;
        (void) setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));

        if (connect(fd, (const struct sockaddr *) sa, sizeof(*sa)) < 0) {
                if (errno != EINPROGRESS)
                        return -errno;
                r = fd_wait(fd, POLLOUT, deadline);
                if (r <= 0)
                        return r < 0 ? r : -ETIMEDOUT;
                if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &len) < 0)
                        return -errno;
                if (error != 0)
                        return -error;
        }

        return TAKE_FD(fd);
}

static bool peer_may_come_up(int r) {
        return r == -ETIMEDOUT || r == -ECONNREFUSED || r == -EHOSTUNREACH || r == -ENETUNREACH || r == -EHOSTDOWN ||
                r == -ECONNRESET || r == -EAGAIN;
}

int tcp_connect_retry(const struct sockaddr_in *sa, usec_t deadline, int abort_fd) {
        for (;;) {
                usec_t now = now_usec(CLOCK_MONOTONIC);
                int fd, r;

                if (now >= deadline)
                        return -ETIMEDOUT;

                fd = tcp_connect(sa, MIN(now + ATTEMPT_USEC, deadline));
                if (fd >= 0 || !peer_may_come_up(fd))
                        return fd;

                /* abort_fd < 0 is ignored by poll(): then this is the pause between two attempts */
                now = now_usec(CLOCK_MONOTONIC);
                r = fd_wait(abort_fd, POLLIN, fd == -ETIMEDOUT ? now : now + RETRY_USEC);
                if (r != 0)
                        return r < 0 ? r : -ECANCELED;
        }
}

int listen_fds(void) {
        uint32_t n;
        int pid, r;

        r = parse_pid(getenv("LISTEN_PID"), &pid);
        if (r >= 0 && pid != getpid())
                r = -ESRCH;
        if (r >= 0)
                r = parse_u32(getenv("LISTEN_FDS"), 1, 1024, &n);
        if (r < 0)
                return r;

        (void) unsetenv("LISTEN_PID");
        (void) unsetenv("LISTEN_FDS");
        (void) unsetenv("LISTEN_FDNAMES");
        for (uint32_t i = 0; i < n; i++) {
                r = fd_cloexec(3 + (int) i, true);
                if (r < 0)
                        return r;
        }

        return (int) n;
}
