#include <limits.h>

#include "parse-util.h"

int parse_u64(const char *s, uint64_t min, uint64_t max, uint64_t *ret) {
        char *end;
        unsigned long long v;

        if (!s || s[0] < '0' || s[0] > '9')
                return -EINVAL;

        errno = 0;
        v = strtoull(s, &end, 10);
        if (errno > 0)
                return -errno;
        if (*end)
                return -EINVAL;
        if (v < min || v > max)
                return -ERANGE;

        *ret = v;
        return 0;
}

int parse_u32(const char *s, uint32_t min, uint32_t max, uint32_t *ret) {
        uint64_t v;
        int r;

        r = parse_u64(s, min, max, &v);
        if (r < 0)
                return r;

        *ret = (uint32_t) v;
        return 0;
}

int parse_pid(const char *s, int *ret) {
        uint64_t v;
        int r;

        r = parse_u64(s, 1, INT_MAX, &v);
        if (r < 0)
                return r;

        *ret = (int) v;
        return 0;
}
