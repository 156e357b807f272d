#include <limits.h>

#include "time-util.h"

usec_t now_usec(clockid_t clock) {
        struct timespec ts;

        assert_se(clock_gettime(clock, &ts) == 0);
        return (usec_t) ts.tv_sec * USEC_PER_SEC + (usec_t) ts.tv_nsec / NSEC_PER_USEC;
}

int msec_until(usec_t deadline) {
        usec_t now, ms;

        if (deadline == USEC_INFINITY)
                return -1;

        now = now_usec(CLOCK_MONOTONIC);
        if (deadline <= now)
                return 0;

        ms = (deadline - now + USEC_PER_MSEC - 1) / USEC_PER_MSEC;
        return ms > INT_MAX ? INT_MAX : (int) ms;
}
