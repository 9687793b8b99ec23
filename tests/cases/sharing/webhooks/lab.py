"""A certificate authority, a name server and partners' servers of our own, all invented."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from cases.sharing.webhooks.connecting import Internet, bounded

NAME = "hooks.example.org"


class Told(Internet):
    """Names are what a test says they are: one list of answers for each time that is asked."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers, self.asked = list(answers), 0

    def addresses_of(self, host, port):
        answer = self.answers[min(self.asked, len(self.answers) - 1)]
        self.asked += 1
        return [ip_address(each) for each in answer]


class Lab(Told):
    """All names lead to this machine, whose servers show certificates of the lab."""

    def __init__(self, authority: "Authority") -> None:
        super().__init__(["127.0.0.1"])
        self.trusted = bounded(ssl.create_default_context(cadata=authority.pem))

    @property
    def context(self):
        return self.trusted

    def is_open(self, ip):
        return ip.is_loopback


class Authority:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = _named("Invented authority")
        basic = x509.BasicConstraints(ca=True, path_length=None)
        made = self._builder(self.name, self.key.public_key()).add_extension(basic, critical=True)
        self.certificate = made.sign(self.key, hashes.SHA256())
        self.pem = self.certificate.public_bytes(serialization.Encoding.PEM).decode()

    def context_for(self, name: str) -> ssl.SSLContext:
        key = ec.generate_private_key(ec.SECP256R1())
        names = x509.SubjectAlternativeName([x509.DNSName(name)])
        made = self._builder(_named(name), key.public_key()).add_extension(names, critical=False)
        pem = serialization.Encoding.PEM
        file = self.folder / f"{name}.pem"
        file.write_bytes(
            key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
            + made.sign(self.key, hashes.SHA256()).public_bytes(pem)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context

    def _builder(self, subject: x509.Name, key: ec.EllipticCurvePublicKey):
        now = datetime.now(UTC)
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self.name)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=1))
        )


def _named(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


class Receiver:
    """A partner's server. `answer` says what it does with each call; `calls` are those it got."""

    def __init__(self, context: ssl.SSLContext, answer: Callable) -> None:
        self.answer, self.calls, self.sent = answer, [], 0
        self.is_over = threading.Event()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.calls.append((self.path, dict(self.headers), body))
                receiver.answer(receiver, self)

            def log_message(self, *told):
                """Nothing is told."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def get_request(self):
                plain, address = super().get_request()
                return context.wrap_socket(
                    plain, server_side=True, do_handshake_on_connect=False
                ), address

            def handle_error(self, request, client_address):
                """A call that was ended from the other side is what some tests are about."""

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_port
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def url(self, name: str = NAME, path: str = "/homeward") -> str:
        return f"https://{name}:{self.port}{path}"

    def close(self) -> None:
        self.is_over.set()
        self.server.shutdown()
        self.server.server_close()


def says(status: int, **headers: str) -> Callable:
    """Answer with a status."""

    def answer(receiver, handler):
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return answer


def hangs(receiver, handler):
    """Say nothing."""
    receiver.is_over.wait(60)


def trickles(receiver, handler):
    """Send one letter of an endless head each tenth of a second."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while not receiver.is_over.wait(0.1):
        handler.wfile.write(b"a")
        handler.wfile.flush()


def continues(receiver, handler):
    """Say again and again that the answer is yet to come."""
    while not receiver.is_over.wait(0.01):
        handler.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")


def sends(size: int, *, in_head: bool) -> Callable:
    """Answer with so many bytes, and count how many were taken."""

    def answer(receiver, handler):
        line = b"X-Long: " + b"a" * 1000 + b"\r\n"
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n" + (b"" if in_head else b"\r\n"))
        while receiver.sent < size:
            handler.wfile.write(line)
            receiver.sent += len(line)

    return answer


@contextmanager
def silent_port() -> Iterator[int]:
    """A port where somebody takes calls, and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@contextmanager
def plain_port(answer: bytes) -> Iterator[int]:
    """A port that answers at once, and in clear."""

    def serve(server):
        near, _address = server.accept()
        with near:
            near.recv(10)
            near.sendall(answer)

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=serve, args=(server,), daemon=True).start()
        yield server.getsockname()[1]


@contextmanager
def by_the_byte(port: int, pause: float) -> Iterator[int]:
    """A port that hands on what the server behind it says one byte after the other."""
    is_over = threading.Event()

    def hand_on(near, far):
        with near, far:
            while data := near.recv(4096):
                far.sendall(data)

    def hand_back(near, far):
        with near, far:
            while (data := far.recv(1)) and not is_over.wait(pause):
                near.sendall(data)

    def serve(server):
        near, _address = server.accept()
        far = socket.create_connection(("127.0.0.1", port))
        for run in (hand_on, hand_back):
            threading.Thread(target=run, args=(near, far), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=serve, args=(server,), daemon=True).start()
        yield server.getsockname()[1]
        is_over.set()
