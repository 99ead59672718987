"""Load and memory of this machine, under the names of ``/system/stats.json``."""

import os


def stats() -> dict[str, float]:
    """What the machine has and how busy it is; sizes in bytes."""
    load = os.getloadavg()
    page = os.sysconf("SC_PAGE_SIZE")
    return {
        "avg_load_1min": load[0],
        "avg_load_5min": load[1],
        "avg_load_15min": load[2],
        "cpus_total": os.cpu_count() or 1,
        "mem_total_bytes": os.sysconf("SC_PHYS_PAGES") * page,
        "mem_free_bytes": os.sysconf("SC_AVPHYS_PAGES") * page,
    }
