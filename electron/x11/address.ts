/** Where an X server of this machine listens, as `DISPLAY` names it. */
export interface DisplayAddress {
  readonly socket: string;
  /** The number as it stands in the authority file. */
  readonly number: string;
}

/**
 * `:0`, `:10.0` and `unix:0` are this machine's. Anything with a host is reached over the network, which the app does not
 * use: undefined.
 */
export function displayAddress(display: string | undefined): DisplayAddress | undefined {
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display ?? '')?.[1];
  return number === undefined ? undefined : { socket: `/tmp/.X11-unix/X${number}`, number };
}
