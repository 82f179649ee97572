/** The control: a process that looks each second and does nothing then. */
setInterval(() => undefined, 1_000);
