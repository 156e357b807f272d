/* Logging of programs (libraries return errors instead). On a terminal or a pipe: plain lines on stderr. Where stderr is the
 * journal's: records with LOBSTER_TENANT=, MESSAGE_ID= and further fields, by the journal's native protocol. */
#pragma once

#include <stdarg.h>
#include <syslog.h>

#include "macro.h"

/* program: static, such as "lobster-net". Looks once where stderr goes. */
void log_setup(const char *program);

/* All later records carry LOBSTER_TENANT=name. name must outlive the calls. */
void log_set_tenant(const char *name);

/* Records above this priority are dropped. Default LOG_INFO; LOG_DEBUG where LOBSTER_DEBUG=1 is in the environment. */
void log_set_max_level(int level);

/* Logs and returns r, so that `return log_error_errno(r, ...)` works. r != 0 appends ": strerror". */
int log_full(int level, int r, const char *format, ...) _printf_(3, 4);

#define log_debug(...) ((void) log_full(LOG_DEBUG, 0, __VA_ARGS__))
#define log_info(...) ((void) log_full(LOG_INFO, 0, __VA_ARGS__))
#define log_notice(...) ((void) log_full(LOG_NOTICE, 0, __VA_ARGS__))
#define log_warning(...) ((void) log_full(LOG_WARNING, 0, __VA_ARGS__))
#define log_error(...) ((void) log_full(LOG_ERR, 0, __VA_ARGS__))
#define log_warning_errno(r, ...) log_full(LOG_WARNING, (r), __VA_ARGS__)
#define log_error_errno(r, ...) log_full(LOG_ERR, (r), __VA_ARGS__)

/* An event with a stable id and fields: fields is a NULL-terminated list of "KEY=value" strings (KEY upper case). */
void log_event(int level, const char *message_id, const char *const *fields, const char *format, ...) _printf_(4, 5);
