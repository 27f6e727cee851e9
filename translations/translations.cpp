// The compiled catalogues are resources of this library; it has no code of its own.
