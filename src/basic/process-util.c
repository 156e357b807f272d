#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <fcntl.h>
#include <unistd.h>

#include "fd-util.h"
#include "process-util.h"

int pidfd_open_r(pid_t pid) {
        int fd = (int) syscall(SYS_pidfd_open, pid, 0);

        return fd < 0 ? -errno : fd;
}

int pidfd_signal(int pidfd, int signo) {
        return RET_ERRNO(syscall(SYS_pidfd_send_signal, pidfd, signo, NULL, 0));
}

int pidfd_wait(int pidfd, usec_t deadline) {
        int r = fd_wait(pidfd, POLLIN, deadline);

        return r < 0 ? r : r > 0;
}

pid_t spawn_process(const char *const *argv, char *const *envp) {
        posix_spawn_file_actions_t actions;
        posix_spawnattr_t attr;
        sigset_t none;
        pid_t pid;
        int r;

        sigemptyset(&none);
        if (posix_spawn_file_actions_init(&actions) != 0)
                return -ENOMEM;
        if (posix_spawnattr_init(&attr) != 0) {
                posix_spawn_file_actions_destroy(&actions);
                return -ENOMEM;
        }

        r = posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGMASK);
        if (r == 0)
                r = posix_spawnattr_setsigmask(&attr, &none);
        if (r == 0)
                r = posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        if (r == 0)
                r = posix_spawn(&pid, argv[0], &actions, &attr, (char *const *) argv, envp ? envp : environ);

        posix_spawnattr_destroy(&attr);
        posix_spawn_file_actions_destroy(&actions);
        return r == 0 ? pid : -r;
}

int run_process(const char *const *argv, usec_t timeout) {
        _cleanup_close_ int pidfd = -EBADF;
        siginfo_t si = {};
        bool late;
        pid_t pid;
        int r;

        pid = spawn_process(argv, NULL);
        if (pid < 0)
                return (int) pid;

        pidfd = pidfd_open_r(pid);
        if (pidfd < 0)
                return pidfd;

        r = pidfd_wait(pidfd, now_usec(CLOCK_MONOTONIC) + timeout);
        late = r <= 0;
        if (late)
                (void) pidfd_signal(pidfd, SIGKILL);
        if (waitid(P_PID, (id_t) pid, &si, WEXITED) < 0)
                return -errno;
        if (r < 0)
                return r;
        if (late)
                return -ETIMEDOUT;

        return si.si_code == CLD_EXITED ? si.si_status : -EPROTO;
}
