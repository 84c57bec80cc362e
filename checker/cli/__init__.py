"""The command `recoupe`."""
