/* An image: a directory below /var/lib/lobster/images/ with kernel, initrd, read-only base and image.json. */
#pragma once

#include "error.h"
#include "macro.h"

typedef struct ImageFile {
        char *file;                     /* name within the directory */
        char *sha256;                   /* as declared; images are verified when they are installed */
        uint64_t size;
} ImageFile;

typedef struct Image {
        char *name;
        int dir_fd;
        ImageFile kernel, initrd, rootfs;
        char *rootfs_type;              /* squashfs, ext4 */
        char *kernel_args;              /* extra, may be "" */
        uint16_t gateway_port;
        char *gateway_health_path;
} Image;

/* Opens NAME. The three files must be there with the declared sizes. -ENOENT/-EINVAL with e (NoImage) naming the path. The caller frees. */
int image_load(const char *name, Image **ret, Error *e);

/* Checks the text of an image.json. For image_load(), tests and fuzzing: dir_fd of the result is -EBADF. */
int image_parse(const char *file, const char *text, size_t size, Image **ret, Error *e);

void image_free(Image *i);
DEFINE_TRIVIAL_CLEANUP_FUNC(Image *, image_free);
#define _cleanup_image_ _cleanup_(image_freep)
