"""Where things are under ``work_dir``: the original's layout (spec mesos.md section 8.4)."""


def executor_directory(work_dir: str, agent_id: str, framework_id: str, executor_id: str) -> str:
    """Holds the runs of one executor."""
    root = work_dir.rstrip("/")
    return f"{root}/slaves/{agent_id}/frameworks/{framework_id}/executors/{executor_id}"


def sandbox(executor_dir: str, container_id: str) -> str:
    """Working directory of one container."""
    return f"{executor_dir}/runs/{container_id}"


def latest(sandbox_dir: str) -> str:
    """The symbolic link beside a sandbox that names the newest run."""
    return sandbox_dir.rpartition("/")[0] + "/latest"


def virtual(framework_id: str, executor_id: str) -> str:
    """The path under which ``/files`` also offers the newest sandbox."""
    return f"/frameworks/{framework_id}/executors/{executor_id}/runs/latest"
