/* Numbers out of text, strictly: no sign, no blanks, no rest. */
#pragma once

#include "macro.h"

/* Decimal in [min, max]. -EINVAL: not a number; -ERANGE: outside. */
int parse_u64(const char *s, uint64_t min, uint64_t max, uint64_t *ret);
int parse_u32(const char *s, uint32_t min, uint32_t max, uint32_t *ret);

/* A process id, 1 and up. */
int parse_pid(const char *s, int *ret);
