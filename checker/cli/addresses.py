"""Which addresses of the network a page may be fetched from: those of the public internet alone.

A page that a source names could else make this machine ask its own services, a router or a cloud's metadata server.
The ranges are those of the IANA special-purpose registries (RFC 6890 and its updates), as `ipaddress` knows them, and
what it leaves open: multicast, 6to4 relays, and IPv6 addresses that carry an IPv4 address inside.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

_RELAYS = ip_network("192.88.99.0/24")
"""Anycast of 6to4 relays, withdrawn by RFC 7526."""
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")
"""RFC 6052: the last 32 bits are the IPv4 address that a translator connects to."""


def is_public(address: str) -> bool:
    """Return whether the numeric `address` (`93.184.0.1`, `2a00::1`) is one of the public internet.

    False for private, loopback, link-local, shared, multicast, reserved and unspecified addresses, for IPv4 ones of
    these kinds inside IPv6 (mapped, NAT64), for tunnels (6to4, Teredo), and for what is no address. Constant cost.
    """
    try:
        found = ip_address(address)
    except ValueError:
        return False
    return _is_public_v4(found) if isinstance(found, IPv4Address) else _is_public_v6(found)


def _is_public_v4(address: IPv4Address) -> bool:
    return address.is_global and not (address.is_multicast or address.is_reserved or address in _RELAYS)


def _is_public_v6(address: IPv6Address) -> bool:
    if address.ipv4_mapped is not None:
        return _is_public_v4(address.ipv4_mapped)
    if address in _NAT64:
        return _is_public_v4(IPv4Address(int(address) & 0xFFFFFFFF))
    tunnelled = address.sixtofour is not None or address.teredo is not None
    return address in _GLOBAL_UNICAST and address.is_global and not tunnelled and address.scope_id is None
