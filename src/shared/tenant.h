/* A tenant's record: /etc/lobster/tenants/NAME.json, the only truth about who exists. */
#pragma once

#include <netinet/in.h>
#include <sys/types.h>

#include "config.h"
#include "error.h"
#include "macro.h"

#define TENANT_INDEX_MAX 16000
#define TENANT_NAME_MAX 63

typedef struct Tenant {
        char *name;
        uint32_t index;                 /* 1-16000: addresses and interface names come from it */
        uid_t uid;                      /* also the gid */
        uint64_t created_at_ms;
        char *gateway_token;
        char *agent_token;
        /* From the record, or the configuration's default (see *_set in the record only through tenant_format) */
        char *image;
        VmmKind vmm;
        uint32_t vcpus, mem_mib, disk_mb;
        uint32_t idle_threshold_ms, wake_timeout_ms;
} Tenant;

/* Reads NAME's record; absent optional values come from c. -ENOENT (e: NoSuchTenant), -EINVAL (InvalidName, InvalidRecord). The caller frees. */
int tenant_load(const Config *c, const char *name, Tenant **ret, Error *e);

/* Checks text as tenant_load() does. file is for messages; name must equal the field. */
int tenant_parse(const Config *c, const char *file, const char *name, const char *text, size_t size, Tenant **ret, Error *e);

/* The record's text: values equal to the configuration's defaults are left out. Wipe and free it: it holds tokens. */
int tenant_format(const Config *c, const Tenant *t, char **ret);

/* What a spawn asks for; 0 or NULL = the configuration's default. Borrowed. */
typedef struct TenantOptions {
        const char *image;
        const char *vmm;                /* auto, qemu, firecracker */
        uint32_t vcpus, mem_mib, disk_mb;
} TenantOptions;

/* Makes a new record: takes the allocation lock, picks the lowest free index, makes tokens, writes it durably. -EEXIST (TenantExists),
 * -EINVAL (InvalidName, InvalidArgument), -ENOSPC (all indices are in use). The caller frees. */
int tenant_create(const Config *c, const char *name, const TenantOptions *o, Tenant **ret, Error *e);

/* Removes the record. 1 if removed, 0 if it was not there, or negative errno. */
int tenant_remove(const char *name);

/* Sorted names of all records in TENANTS_DIR whose file names are valid (their content may still be bad). NULL-terminated; the caller frees
 * with tenant_names_free(). An absent directory is an empty list. */
int tenant_list(char ***ret);
void tenant_names_free(char **names);
static inline void tenant_names_freep(char ***names) {
        if (*names)
                tenant_names_free(*names);
}

void tenant_free(Tenant *t);
DEFINE_TRIVIAL_CLEANUP_FUNC(Tenant *, tenant_free);
#define _cleanup_tenant_ _cleanup_(tenant_freep)

/* Addresses in host byte order: base + 4 * index + 1 and + 2, /30. */
uint32_t tenant_host_address(const Config *c, const Tenant *t);
uint32_t tenant_guest_address(const Config *c, const Tenant *t);

/* guest:port as a socket address. */
struct sockaddr_in tenant_guest_sockaddr(const Config *c, const Tenant *t, uint16_t port);

/* Dotted text of an address in host byte order, in buf. Returns buf. */
char *address_to_string(uint32_t address, char buf[INET_ADDRSTRLEN]);

/* Fds of the tenant's directories (O_DIRECTORY): /run/lobster/NAME (made 0711 root if it is not there), /var/lib/lobster/volumes/NAME and its snapshot/
 * (not made here). -ENOENT etc. as of open. */
int tenant_open_run_dir(const char *name);
int tenant_open_volume(const char *name);
