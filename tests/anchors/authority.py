"""A real time-stamping authority: ``openssl ts`` behind a small server, with certificates made for it."""

import subprocess
import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from pdca.anchors.stamp import Authority

STAMPING, WEB = ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.SERVER_AUTH
CONFIGURATION = """
[tsa]
default_tsa = one
[one]
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
signer_key = {folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
ess_cert_id_alg = sha256
"""


def certify(folder):
    """Make a root and an authority below it in *folder*."""
    folder.mkdir()
    root_key, tsa_key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root = _certificate("root", "root", root_key, root_key, x509.BasicConstraints(ca=True, path_length=None))
    tsa = _certificate("tsa", "root", tsa_key, root_key, x509.ExtendedKeyUsage([STAMPING]))
    web = _certificate(
        "tsa", "root", tsa_key, root_key, x509.ExtendedKeyUsage([WEB]), serial=tsa.serial_number
    )
    pem = serialization.Encoding.PEM
    for name, each in (("root", root), ("tsa", tsa), ("web", web)):
        (folder / f"{name}.pem").write_bytes(each.public_bytes(pem))
    secret = tsa_key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "tsa.key").write_bytes(secret)
    (folder / "serial").write_text("01\n")
    (folder / "tsa.cnf").write_text(CONFIGURATION.format(folder=folder))
    return folder


def _certificate(subject, issuer, key, signer, extension, serial=None):
    now = datetime.now(UTC)
    names = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, each)]) for each in (subject, issuer)]
    made = x509.CertificateBuilder(subject_name=names[0], issuer_name=names[1], public_key=key.public_key())
    made = made.serial_number(serial or x509.random_serial_number()).add_extension(extension, critical=True)
    made = made.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    return made.sign(signer, hashes.SHA256())


def chain(folder, own="tsa"):
    """Return the authority in *folder* as somebody knows it who was given its certificates."""
    return Authority(pem=(folder / f"{own}.pem").read_bytes() + (folder / "root.pem").read_bytes())


def reply(folder, query):
    """Return what the authority in *folder* answers to the bytes of a query."""
    (folder / "query").write_bytes(query)
    words = ["openssl", "ts", "-reply", "-queryfile", "query", "-out", "answer", "-config", "tsa.cnf"]
    subprocess.run(words, cwd=folder, check=True, capture_output=True)
    return (folder / "answer").read_bytes()


@contextmanager
def serving(answer):
    """Serve at an address of this machine; *answer* writes to the handler what a query deserves."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            answer(self, self.rfile.read(int(self.headers["Content-Length"])))

        def log_message(self, *args):
            """Say nothing."""

    class Quiet(HTTPServer):
        def handle_error(self, *args):
            """Say nothing: the other side hung up, as it should."""

    with Quiet(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/tsa"
        finally:
            server.shutdown()
            thread.join()


def send(handler, body, status=200, media="application/timestamp-reply"):
    handler.send_response(status)
    handler.send_header("Content-Type", media)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)
