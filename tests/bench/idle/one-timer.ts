/** The floor: a process that waits for one timer. */
setTimeout(() => undefined, 24 * 3_600_000);
