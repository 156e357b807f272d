/* /etc/lobster/config.json: all sections optional, every value checked, defaults for what is absent. */
#pragma once

#include <jansson.h>

#include "error.h"
#include "macro.h"

typedef enum VmmKind {
        VMM_AUTO,
        VMM_QEMU,
        VMM_FIRECRACKER,
        VMM_INVALID = -EINVAL,
} VmmKind;

typedef struct RateLimit {
        uint64_t bandwidth_bytes, bandwidth_refill_ms, ops, ops_refill_ms;
} RateLimit;

typedef struct Config {
        /* jailer */
        char *jailer_binary;
        char *jailer_chroot_base;
        uint32_t uid_start;                     /* 65536-524287 */
        /* firecracker */
        char *firecracker_binary;
        uint32_t default_vcpus;                 /* 1-32 */
        uint32_t default_mem_mib;               /* 128-65536 */
        RateLimit net_rx, net_tx, disk;
        /* qemu (ours) */
        char *qemu_binary;
        VmmKind default_vmm;
        /* image (ours) */
        char *default_image;
        /* network */
        uint32_t subnet_base;                   /* host byte order */
        uint32_t gateway_port_start;
        /* caddy */
        char *caddy_admin;                      /* unix//PATH or http://HOST:PORT */
        char *domain;
        char **caddy_listen;                    /* NULL-terminated; loopback by default */
        char *tls_cert, *tls_key;               /* both or neither */
        /* vsock (the name is historical: TCP) */
        uint32_t agent_port, health_port, connect_timeout_ms;
        /* overlay */
        uint32_t default_disk_mb, snapshot_retention;
        /* watchdog */
        uint32_t idle_threshold_ms, cron_wake_ahead_ms, wake_timeout_ms, boot_timeout_ms;
        uint32_t interval_ms, max_repair_attempts, repair_cooldown_ms, traffic_poll_ms;
        /* openclaw */
        json_t *openclaw_config;                /* object */
        /* buoy */
        char *buoy_host, *buoy_token;
        uint32_t buoy_port;
        bool agent_lockdown;
} Config;

/* Loads the file at path (NULL: /etc/lobster/config.json); absent = defaults. Unknown keys are logged as warnings. The caller frees. */
int config_load(const char *path, Config **ret, Error *e);

/* Checks text as config_load() does. For tests and fuzzing, and for whoever wants to check before writing. */
int config_parse(const char *file, const char *text, size_t size, Config **ret, Error *e);

void config_free(Config *c);
DEFINE_TRIVIAL_CLEANUP_FUNC(Config *, config_free);
#define _cleanup_config_ _cleanup_(config_freep)

const char *vmm_kind_to_string(VmmKind kind);
VmmKind vmm_kind_from_string(const char *s);
