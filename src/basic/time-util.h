/* Time in microseconds. */
#pragma once

#include <time.h>

#include "macro.h"

typedef uint64_t usec_t;

#define USEC_INFINITY ((usec_t) UINT64_MAX)
#define USEC_PER_MSEC ((usec_t) 1000)
#define USEC_PER_SEC ((usec_t) 1000000)
#define NSEC_PER_USEC 1000

/* Now on the given clock (CLOCK_MONOTONIC, CLOCK_REALTIME, ...). */
usec_t now_usec(clockid_t clock);

/* Milliseconds from now to a CLOCK_MONOTONIC deadline, rounded up, 0 if past: for poll(). -1 for USEC_INFINITY. */
int msec_until(usec_t deadline);
