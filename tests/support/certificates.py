"""Certificates for tests: an authority, a server's certificate and one of a stranger."""

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Certificates:
    """Files in PEM form."""

    authority: Path
    certificate: Path
    key: Path

    def environment(self, **more):
        """The variables that make a daemon use them."""
        settings = {
            "ENABLED": "true",
            "KEY_FILE": str(self.key),
            "CERT_FILE": str(self.certificate),
            "CA_FILE": str(self.authority),
        } | more
        return {f"LIBPROCESS_SSL_{name}": value for name, value in settings.items()}


def make(directory: Path, name: str = "cluster") -> Certificates:
    """A new authority, and a certificate of it for 127.0.0.1 and localhost."""
    authority, authority_key = directory / f"{name}-ca.pem", directory / f"{name}-ca.key"
    certificate, key = directory / f"{name}.pem", directory / f"{name}.key"
    request = directory / f"{name}.csr"
    extensions = directory / f"{name}.ext"
    extensions.write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\n")
    curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    for command in (
        ("req", "-x509", *curve, "-keyout", authority_key, "-out", authority, "-days", "30",
         "-subj", f"/CN={name} authority"),
        ("req", *curve, "-keyout", key, "-out", request, "-subj", f"/CN={name}"),
        ("x509", "-req", "-in", request, "-CA", authority, "-CAkey", authority_key,
         "-CAcreateserial", "-out", certificate, "-days", "30", "-extfile", extensions),
    ):  # fmt: skip
        subprocess.run(["openssl", *map(str, command)], check=True, capture_output=True)
    return Certificates(authority, certificate, key)
