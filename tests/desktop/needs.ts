/** What the test desktop calls by name, and the Debian package that brings it. */
export interface DesktopNeed {
  readonly command: string;
  readonly debianPackage: string;
  readonly purpose: string;
}

export const desktopNeeds = [
  { command: 'Xvfb', debianPackage: 'xvfb', purpose: 'the virtual display' },
  { command: 'openbox', debianPackage: 'openbox', purpose: 'the window manager' },
  { command: 'dbus-daemon', debianPackage: 'dbus-daemon', purpose: 'the private session and system bus' },
  { command: 'xdotool', debianPackage: 'xdotool', purpose: 'typing, clicking, asking which window is active' },
  { command: 'xprop', debianPackage: 'x11-utils', purpose: 'reading the state of windows' },
  { command: 'xev', debianPackage: 'x11-utils', purpose: 'the window that records what is typed into it' },
  { command: 'import', debianPackage: 'imagemagick', purpose: 'pictures of the display' },
] as const satisfies readonly DesktopNeed[];

/** Why a command could not be started, with the package to install. */
export function missingCommand(command: string): string {
  const need = desktopNeeds.find((candidate) => candidate.command === command);
  return need === undefined
    ? `${command} is not installed`
    : `${command} (${need.purpose}) is not installed; on Debian it comes with the package ${need.debianPackage}`;
}
