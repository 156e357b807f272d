/* Tests: TEST(name) { ... ASSERT(expr); } and DEFINE_TEST_MAIN. A failed ASSERT says where and what, and ends the program. */
#pragma once

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "macro.h"

typedef struct TestCase {
        const char *name;
        void (*run)(void);
} TestCase;

#define TEST(n)                                                                                                         \
        static void test_##n(void);                                                                                     \
        static const TestCase test_case_##n __attribute__((used, section("lobster_tests"), aligned(sizeof(void *)))) = {  \
                #n, test_##n };                                                                                         \
        static void test_##n(void)

#define ASSERT(expr)                                                                            \
        do {                                                                                    \
                if (!(expr)) {                                                                  \
                        fprintf(stderr, "%s:%d: failed: %s\n", __FILE__, __LINE__, #expr);      \
                        exit(EXIT_FAILURE);                                                     \
                }                                                                               \
        } while (0)

#define ASSERT_EQ(a, b)                                                                                         \
        do {                                                                                                    \
                long long _x = (long long) (a), _y = (long long) (b);                                           \
                if (_x != _y) {                                                                                 \
                        fprintf(stderr, "%s:%d: %s is %lld, %s is %lld\n", __FILE__, __LINE__, #a, _x, #b, _y); \
                        exit(EXIT_FAILURE);                                                                     \
                }                                                                                               \
        } while (0)

#define ASSERT_STREQ(a, b)                                                                                              \
        do {                                                                                                            \
                const char *_x = (a), *_y = (b);                                                                        \
                if (!_x || !_y || strcmp(_x, _y) != 0) {                                                                \
                        fprintf(stderr, "%s:%d: %s is \"%s\", %s is \"%s\"\n", __FILE__, __LINE__, #a, _x ?: "(null)", #b,  \
                                _y ?: "(null)");                                                                        \
                        exit(EXIT_FAILURE);                                                                             \
                }                                                                                                       \
        } while (0)

extern const TestCase __start_lobster_tests[], __stop_lobster_tests[];

#define DEFINE_TEST_MAIN                                                                                        \
        int main(void) {                                                                                        \
                for (const TestCase *t = __start_lobster_tests; t < __stop_lobster_tests; t++) {                \
                        printf("%s\n", t->name);                                                                \
                        fflush(stdout);                                                                         \
                        t->run();                                                                               \
                }                                                                                               \
                printf("%d cases\n", (int) (__stop_lobster_tests - __start_lobster_tests));                     \
                return EXIT_SUCCESS;                                                                            \
        }
