#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "fd-util.h"
#include "log.h"
#include "string-util.h"

#define LINE_MAX_BYTES 2048
#define RECORD_MAX_BYTES 8192

static const char *log_program = "lobster";
static const char *log_tenant;
static int log_max_level = LOG_INFO;
static int journal_fd = -EBADF;

/* systemd sets JOURNAL_STREAM=dev:inode; it is only true of us if our stderr still is that very file. */
static bool stderr_is_journal(void) {
        const char *e = getenv("JOURNAL_STREAM");
        unsigned long long dev, ino;
        struct stat st;

        return e && sscanf(e, "%llu:%llu", &dev, &ino) == 2 && fstat(STDERR_FILENO, &st) >= 0 &&
                st.st_dev == dev && st.st_ino == ino;
}

void log_setup(const char *program) {
        const char *debug = getenv("LOBSTER_DEBUG");

        log_program = program;
        if (debug && streq(debug, "1"))
                log_max_level = LOG_DEBUG;
        if (journal_fd < 0 && stderr_is_journal())
                journal_fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
}

void log_set_tenant(const char *name) {
        log_tenant = name;
}

void log_set_max_level(int level) {
        log_max_level = level;
}

static void append_field(char *record, size_t *n, const char *key, const char *value) {
        int k = snprintf(record + *n, RECORD_MAX_BYTES - *n, "%s%s%s\n", key, *key ? "=" : "", value);

        if (k > 0 && (size_t) k < RECORD_MAX_BYTES - *n)
                *n += (size_t) k;
}

/* The lines of a message are one record each: the protocol's plain form has no newlines in values. */
static bool send_to_journal(int level, const char *message_id, const char *const *fields, const char *message) {
        static const struct sockaddr_un sa = { .sun_family = AF_UNIX, .sun_path = "/run/systemd/journal/socket" };
        char record[RECORD_MAX_BYTES], priority[] = { (char) ('0' + level), '\0' };
        size_t n = 0;

        if (journal_fd < 0)
                return false;

        append_field(record, &n, "PRIORITY", priority);
        append_field(record, &n, "SYSLOG_IDENTIFIER", log_program);
        if (log_tenant)
                append_field(record, &n, "LOBSTER_TENANT", log_tenant);
        if (message_id)
                append_field(record, &n, "MESSAGE_ID", message_id);
        for (const char *const *f = fields; f && *f; f++)
                if (!strchr(*f, '\n'))
                        append_field(record, &n, "", *f);
        append_field(record, &n, "MESSAGE", message);

        return sendto(journal_fd, record, n, MSG_NOSIGNAL, (const struct sockaddr *) &sa, sizeof(sa)) >= 0;
}

static void log_line(int level, const char *message_id, const char *const *fields, char *message) {
        for (char *p = message; *p; p++)
                if (*p == '\n')
                        *p = ' ';

        if (!send_to_journal(level, message_id, fields, message))
                (void) dprintf(STDERR_FILENO, "%s: %s\n", log_program, message);
}

int log_full(int level, int r, const char *format, ...) {
        char message[LINE_MAX_BYTES];
        int saved = errno, n;
        va_list ap;

        if (level > log_max_level)
                return r;

        va_start(ap, format);
        n = vsnprintf(message, sizeof(message), format, ap);
        va_end(ap);
        if (r != 0 && n >= 0 && (size_t) n < sizeof(message))
                (void) snprintf(message + n, sizeof(message) - (size_t) n, ": %s", strerror(r < 0 ? -r : r));

        log_line(level, NULL, NULL, message);
        errno = saved;
        return r;
}

void log_event(int level, const char *message_id, const char *const *fields, const char *format, ...) {
        char message[LINE_MAX_BYTES];
        va_list ap;

        va_start(ap, format);
        (void) vsnprintf(message, sizeof(message), format, ap);
        va_end(ap);
        log_line(level, message_id, fields, message);
}
