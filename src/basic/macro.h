/* Small things that every file needs. */
#pragma once

#include <assert.h>
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#define ELEMENTSOF(x) (sizeof(x) / sizeof((x)[0]))
#define MAX(a, b) ({ __typeof__(a) _a = (a); __typeof__(b) _b = (b); _a > _b ? _a : _b; })
#define MIN(a, b) ({ __typeof__(a) _a = (a); __typeof__(b) _b = (b); _a < _b ? _a : _b; })
#define STRLEN(s) (sizeof("" s) - 1)

#define _cleanup_(f) __attribute__((cleanup(f)))
#define _printf_(a, b) __attribute__((format(printf, a, b)))
#define _unused_ __attribute__((unused))
#define _noreturn_ __attribute__((noreturn))
#define _packed_ __attribute__((packed))

#define TAKE_PTR(p) ({ __typeof__(p) _p = (p); (p) = NULL; _p; })
#define TAKE_FD(fd) ({ int _fd = (fd); (fd) = -EBADF; _fd; })

/* Defines func##p(T *p), for _cleanup_: calls func where *p is not NULL. */
#define DEFINE_TRIVIAL_CLEANUP_FUNC(type, func)                         \
        static inline void func##p(type *p) {                           \
                if (*p)                                                 \
                        func(*p);                                       \
        }

/* For values that came out of a call that cannot fail unless the program is wrong. */
#define assert_se(expr)                                                 \
        do {                                                            \
                if (!(expr))                                            \
                        abort();                                        \
        } while (0)

/* 0 or the negative errno of a call that returns < 0 and sets errno. */
#define RET_ERRNO(x) ((x) < 0 ? -errno : 0)
