/* SHA-256 (FIPS 180-4), for small files on the wake path, where linking a crypto library costs more than the sum. */
#pragma once

#include "macro.h"

#define SHA256_SIZE 32
#define SHA256_HEX_SIZE (2 * SHA256_SIZE + 1)

typedef struct Sha256 {
        uint32_t state[8];
        uint64_t bytes;
        uint8_t block[64];
} Sha256;

void sha256_init(Sha256 *ctx);
void sha256_update(Sha256 *ctx, const void *data, size_t n);

/* Finishes; hex gets 64 lower-case digits and a NUL. */
void sha256_final_hex(Sha256 *ctx, char hex[SHA256_HEX_SIZE]);

/* Of everything from the file's current offset to its end. */
int sha256_fd_hex(int fd, char hex[SHA256_HEX_SIZE]);
