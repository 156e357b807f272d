/* Strings. */
#pragma once

#include <stdarg.h>
#include <string.h>

#include "macro.h"

#define streq(a, b) (strcmp((a), (b)) == 0)

static inline bool isempty(const char *s) {
        return !s || !*s;
}

/* The rest of s behind prefix, NULL if it does not begin so. */
const char *startswith(const char *s, const char *prefix);

/* The position of suffix at the end of s, NULL if it does not end so. */
const char *endswith(const char *s, const char *suffix);

/* Allocated, formatted text in *ret; -ENOMEM. The caller frees. */
int asprintf_r(char **ret, const char *format, ...) _printf_(2, 3);

/* True if both buffers are the same, in a time that depends on n alone. */
bool memequal_constant_time(const void *a, const void *b, size_t n);

/* Compares two strings in a time that does not tell where they differ (their lengths may show). */
bool streq_constant_time(const char *a, const char *b);

/* A tenant's name: ^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$ */
bool tenant_name_is_valid(const char *name);
