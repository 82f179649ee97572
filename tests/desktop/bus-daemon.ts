import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programs } from './processes.ts';

export type BusName = 'session-bus' | 'system-bus';

export interface BusDaemonOptions {
  readonly name: BusName;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Whether the bus starts the services that the machine has installed. */
  readonly activation: boolean;
}

/** Starts a bus of its own, on which everybody may own every name, and returns its address. */
export async function startBus(programs: Programs, options: BusDaemonOptions): Promise<string> {
  const config = join(options.folder, `${options.name}.conf`);
  writeFileSync(
    config,
    `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>${options.name === 'session-bus' ? 'session' : 'system'}</type>
  <listen>unix:path=${join(options.folder, options.name)}</listen>
  <auth>EXTERNAL</auth>
  ${options.activation ? '<standard_session_servicedirs/>' : ''}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    <allow user="*"/>
  </policy>
</busconfig>
`,
  );
  const args = [`--config-file=${config}`, '--nofork', '--nopidfile', '--nosyslog', '--print-address=3'];
  return programs.start(options.name, 'dbus-daemon', args, { env: options.env, reports: true }).ready();
}
