import type { Program } from './processes.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

const title = 'Somebody types here';

/**
 * Another window on the desktop, in which somebody works. It is `xev`: it records each key it is given and each time it
 * gains or loses the keyboard, with no terminal or text field in between that could hold something back.
 */
export class Typist {
  private readonly world: World;
  private readonly program: Program;

  private constructor(world: World, program: Program) {
    this.world = world;
    this.program = program;
  }

  /** Opens the window and waits until it has the keyboard. */
  static async open(world: World): Promise<Typist> {
    const args = ['-name', title, '-geometry', '600x300+60+60', '-event', 'keyboard', '-event', 'focus'];
    const typist = new Typist(world, world.programs.start('typist', 'xev', args, { env: world.env }));
    await typist.hasKeyboard();
    return typist;
  }

  /** Everything that arrived, in order. */
  get text(): string {
    return this.presses().join('');
  }

  /** How often the window lost the keyboard. */
  get timesInterrupted(): number {
    return this.program.log.match(/^FocusOut event.*\n.*mode NotifyNormal/gm)?.length ?? 0;
  }

  /** Types on this keyboard, to whoever has it. Returns when the last key is released. */
  async type(text: string, pauseBetween = 30): Promise<void> {
    await this.world.screen.type(text, pauseBetween);
  }

  /** Waits until this text has arrived, and fails with what arrived instead. */
  async received(text: string): Promise<void> {
    await until(`the typist's text to be ${JSON.stringify(text)}`, () => {
      if (this.text.includes(text)) return true;
      throw new Error(`it is ${JSON.stringify(this.text)}`);
    });
  }

  async hasKeyboard(): Promise<void> {
    await this.program.holds('the typist to have the keyboard', async () => {
      return (await this.world.screen.activeWindow()) === title;
    });
  }

  async toggleFullScreen(): Promise<void> {
    await this.world.screen.press('super+F11');
  }

  async close(): Promise<void> {
    await this.program.stop();
  }

  private presses(): string[] {
    const events = this.program.log.split('\n\n').filter((event) => event.startsWith('KeyPress event'));
    return events.flatMap((event) => {
      // XLookupString gives 1 bytes: (61) "a"
      const bytes = /XLookupString gives [1-9]\d* bytes: \(([0-9a-f ]+)\)/.exec(event)?.[1];
      return bytes === undefined ? [] : [Buffer.from(bytes.replaceAll(' ', ''), 'hex').toString('utf8')];
    });
  }
}
