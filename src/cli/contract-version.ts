/** Raised when a field of what `--json` answers changes its meaning or goes away; new fields do not raise it. */
export const CONTRACT_VERSION = 1;
