/* Runs a fuzz target over the files named on the command line (or in the directories named), so that the corpus is an ordinary test. */
#include <stdio.h>
#include <sys/stat.h>

#include "alloc-util.h"
#include "fd-util.h"
#include "fs-util.h"
#include "string-util.h"

#define INPUT_MAX (8 * 1024 * 1024)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int run_file(int dir_fd, const char *name) {
        _cleanup_free_ char *data = NULL;
        size_t size;
        int r;

        r = read_file_at(dir_fd, name, INPUT_MAX, &data, &size);
        if (r < 0) {
                fprintf(stderr, "%s: %s\n", name, strerror(-r));
                return r;
        }

        (void) LLVMFuzzerTestOneInput((const uint8_t *) data, size);
        return 1;
}

static int run_dir(const char *path) {
        _cleanup_closedir_ DIR *d = NULL;
        struct dirent *de;
        int n = 0, r;

        d = opendir(path);
        if (!d)
                return -errno;

        while ((de = readdir(d))) {
                if (de->d_name[0] == '.')
                        continue;
                r = run_file(dirfd(d), de->d_name);
                if (r < 0)
                        return r;
                n += r;
        }

        return n;
}

int main(int argc, char *argv[]) {
        int n = 0;

        for (int i = 1; i < argc; i++) {
                int r = run_dir(argv[i]);

                if (r < 0) {
                        fprintf(stderr, "%s: %s\n", argv[i], strerror(-r));
                        return EXIT_FAILURE;
                }
                n += r;
        }

        printf("%d inputs\n", n);
        return n > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
