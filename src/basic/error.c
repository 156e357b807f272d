#include <stdio.h>
#include <string.h>

#include "error.h"

int error_setf(Error *e, int r, const char *name, const char *format, ...) {
        va_list ap;

        if (!e || e->code != 0)
                return r;

        e->code = r;
        e->name = name;
        va_start(ap, format);
        if (vasprintf(&e->message, format, ap) < 0)
                e->message = NULL;
        va_end(ap);

        return r;
}

const char *error_message(const Error *e, int r) {
        return e && e->message ? e->message : strerror(r < 0 ? -r : r);
}

void error_clear(Error *e) {
        free(e->message);
        *e = (Error) ERROR_INIT;
}
