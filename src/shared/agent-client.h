/* Host side of the agent's protocol: one JSON line each way on a TCP connection, within the tenant's network namespace. */
#pragma once

#include <jansson.h>
#include <netinet/in.h>

#include "error.h"
#include "macro.h"
#include "time-util.h"

#define AGENT_MESSAGE_MAX (1024 * 1024)

/* Sends {"type": type, "token": token, fields...} on a connected socket (nonblocking, consumed: closed here) and reads the reply line (or all until
 * EOF). fields may be NULL; its reference is not stolen. *ret: the reply text without newline, the caller frees. -ETIMEDOUT, -EPROTO (too long, no reply).
 * A reply {"error": ...} is -EREMOTEIO with e set to its words. */
int agent_request_fd(int fd, const char *type, const char *token, json_t *fields, usec_t deadline, char **ret, Error *e);

/* Connects once (until deadline) and asks. */
int agent_request(const struct sockaddr_in *sa, const char *type, const char *token, json_t *fields, usec_t deadline, char **ret, Error *e);

/* GET path on sa by HTTP/1.1 (Connection: close): the status code (100-599), or negative errno. */
int http_get_status(const struct sockaddr_in *sa, const char *path, usec_t deadline);
