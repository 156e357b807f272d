#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "alloc-util.h"
#include "fd-util.h"
#include "fs-util.h"
#include "string-util.h"

int open_dir(const char *path) {
        int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

        return fd < 0 ? -errno : fd;
}

int open_dir_at(int dir_fd, const char *name) {
        int fd = openat(dir_fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

        return fd < 0 ? -errno : fd;
}

int read_file_at(int dir_fd, const char *name, size_t max, char **ret, size_t *ret_size) {
        _cleanup_close_ int fd = -EBADF;
        _cleanup_free_ char *buf = NULL;
        struct stat st;
        ssize_t n;

        /* O_NONBLOCK: a fifo in place of the file must not hang us */
        fd = openat(dir_fd, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        if (fd < 0)
                return -errno;
        if (fstat(fd, &st) < 0)
                return -errno;
        if (!S_ISREG(st.st_mode))
                return -EINVAL;
        if (st.st_size > 0 && (uint64_t) st.st_size > max)
                return -EFBIG;

        /* Files in /proc say 0: read up to max, and one more byte tells that there is more. */
        size_t room = st.st_size > 0 ? (size_t) st.st_size : max;
        buf = malloc(room + 2);
        if (!buf)
                return -ENOMEM;

        n = loop_read(fd, buf, room + 1);
        if (n < 0)
                return (int) n;
        if ((size_t) n > room && room >= max)
                return -EFBIG;

        buf[n] = '\0';
        if (ret_size)
                *ret_size = (size_t) n;
        *ret = TAKE_PTR(buf);
        return 0;
}

static int write_temp(int fd, const void *data, size_t size, mode_t mode, uid_t uid, gid_t gid, bool sync) {
        int r;

        if (uid != (uid_t) -1 && (uid != geteuid() || gid != getegid()) && fchown(fd, uid, gid) < 0)
                return -errno;
        if (fchmod(fd, mode) < 0)
                return -errno;

        r = loop_write(fd, data, size);
        if (r < 0)
                return r;

        return sync ? RET_ERRNO(fsync(fd)) : 0;
}

static int replace_file(int dir_fd, const char *name, const void *data, size_t size, mode_t mode, uid_t uid, gid_t gid, bool sync) {
        _cleanup_close_ int fd = -EBADF;
        _cleanup_free_ char *temp = NULL;
        int r;

        r = asprintf_r(&temp, ".%s.%d.tmp", name, (int) getpid());
        if (r < 0)
                return r;

        (void) unlinkat(dir_fd, temp, 0);
        fd = openat(dir_fd, temp, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600 & mode);
        if (fd < 0)
                return -errno;

        r = write_temp(fd, data, size, mode, uid, gid, sync);
        if (r >= 0)
                r = RET_ERRNO(renameat(dir_fd, temp, dir_fd, name));
        if (r < 0) {
                (void) unlinkat(dir_fd, temp, 0);
                return r;
        }

        return sync ? sync_dir(dir_fd) : 0;
}

int write_file_at(int dir_fd, const char *name, const void *data, size_t size, mode_t mode, uid_t uid, gid_t gid) {
        return replace_file(dir_fd, name, data, size, mode, uid, gid, true);
}

int write_run_file_at(int dir_fd, const char *name, const void *data, size_t size, mode_t mode) {
        return replace_file(dir_fd, name, data, size, mode, (uid_t) -1, (gid_t) -1, false);
}

int mkdir_at(int dir_fd, const char *name, mode_t mode, uid_t uid, gid_t gid) {
        _cleanup_close_ int fd = -EBADF;
        int r;

        if (mkdirat(dir_fd, name, 0700 & mode) < 0) {
                if (errno != EEXIST)
                        return -errno;
                r = open_dir_at(dir_fd, name);
                if (r < 0)
                        return r;
                safe_close(r);
                return 0;
        }

        fd = open_dir_at(dir_fd, name);
        if (fd < 0)
                return fd;
        if (fchown(fd, uid, gid) < 0 || fchmod(fd, mode) < 0) {
                r = -errno;
                (void) unlinkat(dir_fd, name, AT_REMOVEDIR);
                return r;
        }

        return 1;
}

int unlink_at(int dir_fd, const char *name) {
        if (unlinkat(dir_fd, name, 0) < 0)
                return errno == ENOENT ? 0 : -errno;

        return 1;
}

static int remove_children(int fd, dev_t dev);

static int remove_child(int dir_fd, const char *name, dev_t dev) {
        _cleanup_close_ int fd = -EBADF;
        struct stat st;
        int r;

        if (unlinkat(dir_fd, name, 0) >= 0)
                return 1;
        if (errno == ENOENT)
                return 0;
        if (errno != EISDIR && errno != EPERM)
                return -errno;

        fd = open_dir_at(dir_fd, name);
        if (fd < 0)
                return fd;
        if (fstat(fd, &st) < 0)
                return -errno;
        if (dev != 0 && st.st_dev != dev)
                return -EXDEV;

        r = remove_children(fd, st.st_dev);
        if (r < 0)
                return r;
        if (unlinkat(dir_fd, name, AT_REMOVEDIR) < 0)
                return errno == EBUSY ? -EXDEV : -errno;

        return 1;
}

static int remove_children(int fd, dev_t dev) {
        _cleanup_closedir_ DIR *d = NULL;
        struct dirent *de;
        int copy, r;

        copy = openat(fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (copy < 0)
                return -errno;
        d = fdopendir(copy);
        if (!d) {
                r = -errno;
                safe_close(copy);
                return r;
        }

        while ((errno = 0, de = readdir(d))) {
                if (streq(de->d_name, ".") || streq(de->d_name, ".."))
                        continue;
                r = remove_child(fd, de->d_name, dev);
                if (r < 0)
                        return r;
        }

        return -errno;
}

int remove_tree_at(int dir_fd, const char *name) {
        return remove_child(dir_fd, name, 0);
}

int sync_dir(int dir_fd) {
        return RET_ERRNO(fsync(dir_fd));
}
