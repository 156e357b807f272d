/* Memory: automatic freeing, zeroed arrays, erasing of secrets. */
#pragma once

#include <stdlib.h>
#include <string.h>

#include "macro.h"

static inline void freep(void *p) {
        free(*(void **) p);
}
#define _cleanup_free_ _cleanup_(freep)

/* An array of n zeroed T, NULL if out of memory. */
#define new0(T, n) ((T *) calloc((n), sizeof(T)))

/* Frees and returns NULL, so that a pointer can be cleared in one go. */
#define mfree(p) ({ free(p); (__typeof__(p)) NULL; })

/* Wipes a string that held a secret, then frees it. */
static inline void erase_and_freep(char **p) {
        if (*p) {
                explicit_bzero(*p, strlen(*p));
                free(*p);
        }
}
#define _cleanup_erase_ _cleanup_(erase_and_freep)
