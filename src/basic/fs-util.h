/* Files and directories, always relative to a directory fd and never through a symbolic link below it. */
#pragma once

#include <sys/types.h>

#include "macro.h"

/* Opens a directory by path for fd-relative work (O_DIRECTORY|O_CLOEXEC). The fd, or negative errno. */
int open_dir(const char *path);

/* Same, one component below dir_fd, refusing symbolic links. */
int open_dir_at(int dir_fd, const char *name);

/* Reads a regular file of at most max bytes; *ret is NUL-terminated, the caller frees. -EFBIG if larger, -ELOOP if a
 * symbolic link, -EINVAL if no regular file. ret_size may be NULL. */
int read_file_at(int dir_fd, const char *name, size_t max, char **ret, size_t *ret_size);

/* Writes a file whole or not at all: temporary name, final owner and mode from the start, fsync, rename, fsync of the directory. */
int write_file_at(int dir_fd, const char *name, const void *data, size_t size, mode_t mode, uid_t uid, gid_t gid);

/* Same for files on a tmpfs, where there is nothing to sync to. */
int write_run_file_at(int dir_fd, const char *name, const void *data, size_t size, mode_t mode);

/* Makes a directory with owner and mode whatever the umask. 1 if made, 0 if it was there (and is a directory: owner and mode are
 * then left alone), or negative errno. */
int mkdir_at(int dir_fd, const char *name, mode_t mode, uid_t uid, gid_t gid);

/* Removes a file or a whole tree, without following links or crossing into other file systems. 1 if removed, 0 if it was not
 * there, or negative errno (-EXDEV: something is mounted in it). */
int remove_tree_at(int dir_fd, const char *name);

/* unlinkat() for a file: 1 if removed, 0 if it was not there, or negative errno. */
int unlink_at(int dir_fd, const char *name);

/* fsync of a directory given by fd. */
int sync_dir(int dir_fd);
