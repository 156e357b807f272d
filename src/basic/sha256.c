#include <endian.h>
#include <stdio.h>
#include <string.h>

#include "fd-util.h"
#include "sha256.h"

static const uint32_t K[64] = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotate(uint32_t x, unsigned n) {
        return x >> n | x << (32 - n);
}

static void compress(uint32_t state[8], const uint8_t block[64]) {
        uint32_t w[64], s[8];

        for (size_t i = 0; i < 16; i++) {
                memcpy(&w[i], block + 4 * i, 4);
                w[i] = be32toh(w[i]);
        }
        for (size_t i = 16; i < 64; i++) {
                uint32_t a = w[i - 15], b = w[i - 2];

                w[i] = w[i - 16] + w[i - 7] + (rotate(a, 7) ^ rotate(a, 18) ^ a >> 3) + (rotate(b, 17) ^ rotate(b, 19) ^ b >> 10);
        }

        memcpy(s, state, sizeof(s));
        for (size_t i = 0; i < 64; i++) {
                uint32_t t1, t2;

                t1 = s[7] + (rotate(s[4], 6) ^ rotate(s[4], 11) ^ rotate(s[4], 25)) + ((s[4] & s[5]) ^ (~s[4] & s[6])) + K[i] + w[i];
                t2 = (rotate(s[0], 2) ^ rotate(s[0], 13) ^ rotate(s[0], 22)) + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
                memmove(s + 1, s, 7 * sizeof(s[0]));
                s[4] += t1;
                s[0] = t1 + t2;
        }
        for (size_t i = 0; i < 8; i++)
                state[i] += s[i];
}

void sha256_init(Sha256 *ctx) {
        *ctx = (Sha256) {
                .state = { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19 },
        };
}

void sha256_update(Sha256 *ctx, const void *data, size_t n) {
        const uint8_t *p = data;

        while (n > 0) {
                size_t used = ctx->bytes % 64, k = MIN(n, 64 - used);

                memcpy(ctx->block + used, p, k);
                ctx->bytes += k;
                p += k;
                n -= k;
                if (used + k == 64)
                        compress(ctx->state, ctx->block);
        }
}

void sha256_final_hex(Sha256 *ctx, char hex[SHA256_HEX_SIZE]) {
        static const uint8_t padding[64] = { 0x80 };
        uint64_t bits = htobe64(ctx->bytes * 8);
        size_t used = ctx->bytes % 64;

        sha256_update(ctx, padding, used < 56 ? 56 - used : 120 - used);
        sha256_update(ctx, &bits, sizeof(bits));
        for (size_t i = 0; i < 8; i++)
                (void) snprintf(hex + 8 * i, 9, "%08x", ctx->state[i]);
}

int sha256_fd_hex(int fd, char hex[SHA256_HEX_SIZE]) {
        uint8_t buf[16 * 1024];
        Sha256 ctx;
        ssize_t n;

        sha256_init(&ctx);
        while ((n = loop_read(fd, buf, sizeof(buf))) > 0)
                sha256_update(&ctx, buf, (size_t) n);
        if (n < 0)
                return (int) n;

        sha256_final_hex(&ctx, hex);
        return 0;
}
