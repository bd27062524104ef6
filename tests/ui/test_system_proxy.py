"""The system's proxy as Qt tells it becomes an address that the network layer can use."""

import pytest
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory

from uploader_gui.ui.system_proxy import SystemProxy, address_of

T = QNetworkProxy.ProxyType
HTTP = QNetworkProxy(T.HttpProxy, "proxy.example", 3128)
SOCKS = QNetworkProxy(T.Socks5Proxy, "socks.example", 1080)
DIRECT = QNetworkProxy(T.NoProxy)


@pytest.mark.parametrize(
    ("proxies", "address"),
    [
        ([], ""),
        ([DIRECT], ""),
        ([HTTP, DIRECT], "http://proxy.example:3128"),
        ([SOCKS, HTTP], "http://proxy.example:3128"),
        ([SOCKS], "socks5://socks.example:1080"),
        ([QNetworkProxy(T.HttpProxy, "proxy.example", 3128, "sam", "p@ss")], "http://sam:p%40ss@proxy.example:3128"),
        ([QNetworkProxy(T.HttpProxy, "::2", 3128)], "http://[::2]:3128"),
    ],
)
def test_the_first_that_can_be_used_is_taken(proxies, address):
    assert address_of(proxies) == address


def test_a_host_is_asked_for_once_and_its_path_is_never_told(monkeypatch):
    asked = []

    def system(query):
        asked.append(query.url().toString())
        return [HTTP]

    monkeypatch.setattr(QNetworkProxyFactory, "systemProxyForQuery", system)
    proxy = SystemProxy()
    for path in ("secret?token=1", "secret?token=2"):
        assert proxy(f"https://far.example/{path}") == "http://proxy.example:3128"
    proxy("https://other.example/")
    assert asked == ["https://far.example/", "https://other.example/"]
