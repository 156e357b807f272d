/* An error with words: libraries fill it in, programs print it once. */
#pragma once

#include <stdarg.h>

#include "macro.h"

typedef struct Error {
        int code;            /* negative errno; 0: none */
        const char *name;    /* static: the last part of the bus error name, such as "NoSuchTenant"; NULL: "Failed" */
        char *message;       /* one line, without program name or newline; NULL if out of memory */
} Error;

#define ERROR_INIT { 0 }

/* Sets *e (if e is not NULL and not set yet: the first error, nearest the cause, wins) and returns r, which is negative. */
int error_setf(Error *e, int r, const char *name, const char *format, ...) _printf_(4, 5);

/* The message, or the errno's own words where there is none. Owned by e or static. */
const char *error_message(const Error *e, int r);

void error_clear(Error *e);
#define _cleanup_error_ _cleanup_(error_clear)
