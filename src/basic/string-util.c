#include <stdio.h>

#include "string-util.h"

const char *startswith(const char *s, const char *prefix) {
        size_t n = strlen(prefix);

        return strncmp(s, prefix, n) == 0 ? s + n : NULL;
}

const char *endswith(const char *s, const char *suffix) {
        size_t n = strlen(s), m = strlen(suffix);

        return n >= m && streq(s + n - m, suffix) ? s + n - m : NULL;
}

int asprintf_r(char **ret, const char *format, ...) {
        va_list ap;
        char *s;
        int r;

        va_start(ap, format);
        r = vasprintf(&s, format, ap);
        va_end(ap);
        if (r < 0)
                return -ENOMEM;

        *ret = s;
        return 0;
}

bool memequal_constant_time(const void *a, const void *b, size_t n) {
        const volatile unsigned char *x = a, *y = b;
        unsigned char diff = 0;

        for (size_t i = 0; i < n; i++)
                diff |= x[i] ^ y[i];

        return diff == 0;
}

bool streq_constant_time(const char *a, const char *b) {
        size_t n = strlen(a);

        return n == strlen(b) && memequal_constant_time(a, b, n);
}

bool tenant_name_is_valid(const char *name) {
        size_t n;

        if (!name || name[0] < 'a' || name[0] > 'z')
                return false;

        n = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-");
        return name[n] == '\0' && n <= 63 && name[n - 1] != '-';
}
