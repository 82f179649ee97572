import type { DesktopBus } from '../../../electron/dbus/bus.ts';
import type { BusCall, BusSignal, BusTarget, SignalMatch } from '../../../electron/dbus/protocol.ts';

type Answer = (call: BusCall, target: BusTarget) => readonly unknown[] | Promise<readonly unknown[]>;

/** A bus with whom a test decides. What has no answer is refused, as by a service that does not know the method. */
export class FakeBus implements DesktopBus {
  readonly calls: { readonly target: BusTarget; readonly call: BusCall }[] = [];
  private readonly answers = new Map<string, Answer>();
  private readonly heard: { readonly match: SignalMatch; readonly listener: (signal: BusSignal) => void }[] = [];
  private readonly owned: { readonly name: string; readonly listener: (owner: string | null) => void }[] = [];

  answer(member: string, answer: Answer): void {
    this.answers.set(member, answer);
  }

  async call(target: BusTarget, call: BusCall): Promise<readonly unknown[]> {
    this.calls.push({ target, call });
    const answer = this.answers.get(call.member);
    if (answer === undefined) throw new Error(`nobody answers ${call.member}`);
    return answer(call, target);
  }

  on(match: SignalMatch, listener: (signal: BusSignal) => void): void {
    this.heard.push({ match, listener });
  }

  onOwner(name: string, listener: (owner: string | null) => void): void {
    this.owned.push({ name, listener });
  }

  close(): void {
    this.heard.length = 0;
  }

  signal(signal: Omit<BusSignal, 'body'> & { readonly body?: readonly unknown[] }): void {
    const whole = { body: [], ...signal };
    for (const { match, listener } of this.heard) {
      const fits = match.interface === whole.interface && match.member === whole.member;
      const firstFits = match.first === undefined || match.first === whole.body[0];
      if (fits && firstFits && (match.path === undefined || match.path === whole.path)) listener(whole);
    }
  }

  own(name: string, owner: string | null): void {
    for (const entry of this.owned) if (entry.name === name) entry.listener(owner);
  }
}
