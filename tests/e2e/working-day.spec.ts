import { Logind } from '../desktop/logind.ts';
import type { TrayHost } from '../desktop/tray-host.ts';
import type { World } from '../desktop/world.ts';
import { expect, test, until } from './app.ts';
import { Desk } from './desk.ts';
import { hoursAround } from './hours.ts';
import { writeSeed } from './seed.ts';
import { Unbend } from './unbend.ts';

/** One day at work, from the first minute to the last, with everything that a day has. Its diary is kept with the report. */

test.use({ worldOptions: { systemBus: true } });

/** Minutes of work before the first launch, and of the whole day: halves of 240, middle thirds from 80 to 160 of each. */
const STARTED = 5;
const WHOLE = 480;

class Day {
  readonly diary: string[] = [];
  /** Of each prompt in turn: the minutes it offered. */
  readonly offered: number[] = [];
  /** Since working time began. */
  minute = STARTED;
  app: Unbend;
  private desk: Desk;
  private readonly world: World;
  private readonly tray: TrayHost;

  constructor(app: Unbend, world: World, tray: TrayHost) {
    this.app = app;
    this.world = world;
    this.tray = tray;
    this.desk = new Desk(app, world);
  }

  /** Somebody is at the desk for so long. */
  async works(minutes: number): Promise<void> {
    await this.desk.stir();
    await this.desk.pass(minutes);
    this.minute += minutes;
  }

  async sleeps(minutes: number): Promise<void> {
    await this.desk.sleep(minutes);
    this.minute += minutes;
    await this.desk.stir();
  }

  async isAway(minutes: number): Promise<void> {
    await this.desk.pass(minutes);
    this.minute += minutes;
  }

  /** The tray says when the next break comes: so many minutes from now, with two of leeway for what was clicked in between. */
  async saysNextIn(minutes: number): Promise<void> {
    await this.tray.waitForEntry([/^Next break about/]);
    await this.tray.waitForEntry([await this.desk.clockTimes(minutes, 2)]);
    await this.writes();
  }

  async says(words: RegExp): Promise<void> {
    await this.tray.waitForEntry([words]);
    await this.writes();
  }

  async answers(button: 'Start' | 'In 5 min' | 'Skip'): Promise<void> {
    const prompt = await this.app.prompt();
    await this.writes();
    const start = prompt.getByRole('button', { name: 'Start' });
    this.offered.push(
      Number.parseInt(
        (
          await prompt
            .getByText(/\d min/)
            .first()
            .textContent()
        )
          ?.match(/\d+ min/g)
          ?.at(-1) ?? '',
        10,
      ),
    );
    await this.app.clickAway(button === 'Start' ? start : prompt.getByRole('button', { name: button }));
    this.diary.push(`       ${button}`);
    await this.app.gone('prompt');
  }

  async endsBreak(): Promise<void> {
    const guided = await this.app.breakPage();
    await this.writes();
    await this.app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
    await this.app.gone('break');
  }

  /** The computer is not started anew, the app alone. */
  async restarts(): Promise<void> {
    await this.app.quit();
    await this.tray.isEmpty();
    const ahead = this.minute - STARTED;
    this.app = new Unbend(this.world, { UNBEND_AHEAD: String(ahead) });
    await this.app.launch();
    this.desk = new Desk(this.app, this.world, ahead);
    this.diary.push('       restarted');
  }

  noPrompt(): void {
    expect(this.app.isShown('prompt'), this.diary.join('\n')).toBe(false);
  }

  private async writes(): Promise<void> {
    const line = (await this.tray.entry(/./)).label;
    this.diary.push(`${String(this.minute).padStart(3)} min ${line}`);
  }
}

test('a working day: typing, breaks, lunch, sleep, a restart, and the evening', async ({
  unbend,
  tray,
  typist,
  world,
}, info) => {
  test.setTimeout(240_000);
  const logind = await Logind.start(world);
  writeSeed(unbend.dataFolder, { settings: { workingHours: hoursAround(-STARTED, WHOLE - STARTED) }, profile: {} });
  await unbend.launch();
  await tray.item({ within: 30_000 });
  const day = new Day(unbend, world, tray);
  try {
    await day.saysNextIn(60);

    // The first hour ends in the middle of a sentence.
    const text = 'the quick brown fox jumps over the lazy dog '.repeat(3);
    const typing = typist.type(text, 40);
    await until('the first letters', () => typist.text.length > 10);
    await day.works(60);
    await day.says(/waiting for a pause in your typing/);
    day.noPrompt();
    await typing;
    await day.answers('Start');
    await typist.received(text);
    await day.endsBreak();
    await day.saysNextIn(60);

    // The first long break is due in the middle of the morning.
    await day.works(60);
    await day.answers('Start');
    await day.endsBreak();
    await day.saysNextIn(60);

    // Two minutes of lock reset nothing; the lunch is a break.
    await day.works(35);
    logind.lock();
    await until('the lock to be heard', () => day.app.storedSchedule.presence.locked);
    await day.isAway(2);
    logind.unlock();
    await until('the unlock to be heard', () => !day.app.storedSchedule.presence.locked);
    await day.works(1);
    await day.saysNextIn(24);
    logind.lock();
    await until('the lock to be heard', () => day.app.storedSchedule.presence.locked);
    await day.isAway(45);
    day.noPrompt();
    logind.unlock();
    await until('the unlock to be heard', () => !day.app.storedSchedule.presence.locked);
    await day.works(1);
    await day.saysNextIn(60);

    // What is left out is left out: the next one comes a whole interval later, unless the computer sleeps before.
    await day.works(60);
    await day.answers('Skip');
    await day.saysNextIn(60);
    await day.works(30);
    await day.sleeps(25);
    await day.works(1);
    day.noPrompt();
    await day.saysNextIn(60);

    // The long break of the afternoon, put off once.
    await day.works(60);
    await day.answers('In 5 min');
    await day.saysNextIn(5);
    await day.works(5);
    await day.answers('Start');
    await day.endsBreak();

    // A restart goes on where it was.
    await day.works(20);
    await day.restarts();
    await day.saysNextIn(40);
    await day.works(40);
    await day.answers('Start');
    await day.endsBreak();

    // The evening.
    await day.works(Math.max(1, WHOLE - day.minute + 2));
    await day.says(/^Off hours until/);
    await day.works(90);
    day.noPrompt();
    await day.says(/^Off hours until/);
    expect(day.offered).toEqual([2, 5, 2, 5, 5, 2]);
  } finally {
    console.log(day.diary.join('\n'));
    await info.attach('diary', { body: day.diary.join('\n'), contentType: 'text/plain' });
    await day.app.endIfRunning();
  }
});
