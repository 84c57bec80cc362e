"""No page is fetched from an address that is not the public internet's."""

from __future__ import annotations

import pytest

from checker.cli.addresses import is_public


@pytest.mark.parametrize(
    "address",
    ["93.184.215.14", "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.255.255", "2a00:1450:4007::200e", "2606:4700::1",
     "::ffff:93.184.215.14", "64:ff9b::5db8:d70e"],
)  # fmt: skip
def test_the_public_internet_is_asked(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3",  # noqa: S104  refused, not bound to
        "10.0.0.8", "172.16.0.1", "172.31.255.255", "192.168.1.1",
        "169.254.169.254", "100.64.0.1", "100.100.100.200", "192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.1",
        "203.0.113.9", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "192.88.99.1",
        "::", "::1", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1",
        "100::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::ffff:224.0.0.1", "::127.0.0.1",
        "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::a00:1", "2002:7f00:1::", "2002:5db8:d70e::1", "2001::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2", "::ffff:0:7f00:1", "2a00:1450::1%1",
        "", "localhost", "2130706433", "0x7f.1", "127.1", "1.2.3.4/8",
    ],
)  # fmt: skip
def test_every_other_address_is_refused(address: str) -> None:
    assert not is_public(address)
