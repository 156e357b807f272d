/* What systemd has to know of a tenant beyond the templates: written by the generator for all, by the manager for one. */
#pragma once

#include "tenant.h"

/* Below the generator output directory given by fd: lobster.target.wants/lobster-sentinel@NAME.socket, and
 * lobster-vm@NAME.service.d/50-limits.conf if memory, vCPUs or (thus) limits differ from the template's 1024 MiB and 2 vCPUs.
 * MemoryMax = 1.5 x RAM, CPUQuota = vCPUs x 100 %. Nothing is left behind on failure. */
int tenant_units_emit(int dir_fd, const Tenant *t);

/* Removes what tenant_units_emit() may have made. Absent is fine. */
int tenant_units_remove(int dir_fd, const char *name);
