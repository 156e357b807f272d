/* Where things are. One place, so that a path is changed once. */
#pragma once

#define CONFIG_DIR "/etc/lobster"
#define CONFIG_FILE "config.json"
#define TENANTS_DIR CONFIG_DIR "/tenants"
#define STATE_DIR "/var/lib/lobster"
#define IMAGES_DIR STATE_DIR "/images"
#define VOLUMES_DIR STATE_DIR "/volumes"
#define SSH_DIR STATE_DIR "/ssh"
#define RUN_DIR "/run/lobster"
#define NETNS_DIR "/run/netns"
#define NETNS_PREFIX "lobster-"
#define GENERATOR_DIR "/run/systemd/generator"

/* Inside /run/lobster/NAME/ */
#define GATEWAY_SOCKET "gateway.sock"
#define HOLD_FILE "hold"
#define PID_FILE "vmm.pid"
#define QMP_SOCKET "qmp.sock"
#define WAKE_FILE "wake.json"

/* Inside /var/lib/lobster/volumes/NAME/ */
#define OVERLAY_FILE "overlay.ext4"
#define SNAPSHOT_DIR "snapshot"

/* Inside snapshot/ */
#define SNAPSHOT_MEM "mem"
#define SNAPSHOT_STATE "state"
#define MANIFEST_FILE "manifest.json"
#define MANIFEST_USED "manifest.used"

/* Inside ssh/NAME/ */
#define SSH_KEY "id_ed25519"
#define SSH_KEY_PUB "id_ed25519.pub"

#define GUEST_MAC "52:54:00:00:00:02"
#define HOST_MAC "52:54:00:00:00:01"
#define TAP_NAME "tap0"
