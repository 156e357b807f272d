/* Reading JSON with errors that name file, field, what was expected and what was found. */
#pragma once

#include <jansson.h>

#include "error.h"
#include "macro.h"

/* jansson brings json_decrefp() itself */
#define _cleanup_json_ _cleanup_(json_decrefp)

/* Where we are: "FILE: field PATH.KEY: ..." */
typedef struct JsonSource {
        const char *file;       /* as the user knows it: a full path */
        const char *prefix;     /* dotted path of the object within the file; "" at the top */
} JsonSource;

/* Parses a whole document: an object, UTF-8, no duplicate keys, nothing behind it. Sets e: "FILE:LINE:COLUMN: ...". The caller decrefs. */
int json_parse_object(const char *file, const char *text, size_t size, json_t **ret, Error *e);

/* Same, from a regular file below dir_fd of at most 1 MiB. -ENOENT without a message set if it is not there. */
int json_load_at(int dir_fd, const char *name, const char *file, json_t **ret, Error *e);

/* Each: 1 if found and right (written to *ret), 0 if the key is absent (*ret untouched), -EINVAL or -ERANGE with e set. */
int json_get_uint(json_t *object, const JsonSource *s, const char *key, uint64_t min, uint64_t max, uint64_t *ret, Error *e);
int json_get_u32(json_t *object, const JsonSource *s, const char *key, uint32_t min, uint32_t max, uint32_t *ret, Error *e);
int json_get_bool(json_t *object, const JsonSource *s, const char *key, bool *ret, Error *e);
/* Length in bytes within [min_len, max_len], no NUL inside. *ret is borrowed from the object. */
int json_get_string(json_t *object, const JsonSource *s, const char *key, size_t min_len, size_t max_len, const char **ret, Error *e);
int json_get_object(json_t *object, const JsonSource *s, const char *key, json_t **ret, Error *e);

/* Turns the 0 of the above into -EINVAL "field KEY is missing". */
int json_require(int r, const JsonSource *s, const char *key, Error *e);

/* Calls warn(file, dotted path) for each key of object that is not in the NULL-terminated list. */
void json_warn_unknown(json_t *object, const JsonSource *s, const char *const *known, void (*warn)(const char *file, const char *path));

/* Formats with sorted-as-inserted keys, 2 spaces, a newline at the end. The caller frees. */
int json_format(json_t *object, char **ret);
