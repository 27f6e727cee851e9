"""A desk to try Qasid at: a virtual display, a session bus with a throwaway keyring, sandboxes, and Qasid itself.

Used by the demonstration, the accessibility test and the benchmarks. Only the standard library; the programs it starts are listed
in packages.debian.
"""
