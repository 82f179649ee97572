import type { ScheduleEvent } from '../../../../shared/schedule/event.ts';
import { HOURS, ZONES, type Act, type Story } from './story.ts';
import { HOUR, MINUTE, SECOND, World, type Planted } from './world.ts';

/** Plays a story in a world: the acts one after the other, and the person's answers as prompts and breaks come. */

export function worldOf(story: Story, planted?: Planted): World {
  const options = {
    ...story.world,
    wall: story.wall,
    offsetMinutesAt: ZONES[story.zone],
    settings: {
      intervalMinutes: story.intervalMinutes,
      longBreaks: story.longBreaks,
      waitForTypingGap: story.waitForTypingGap,
      workingHours: HOURS[story.hours],
    },
  };
  const world = new World(options, planted);
  world.paintMs = story.paintMs;
  let timers = 0;
  world.timerError = () => story.timerErrors[timers++ % story.timerErrors.length] ?? 0;
  return world;
}

/** What comes from the system or a window by itself; everything else is a click, which is an input. */
const NO_CLICK: ReadonlySet<ScheduleEvent['kind']> = new Set<ScheduleEvent['kind']>([
  'suspend',
  'resume',
  'locked',
  'unlocked',
  'context-changed',
  'interruption',
  'prompt-painted',
  'window-failed',
]);
function tellAsDone(world: World, event: ScheduleEvent): void {
  if (!NO_CLICK.has(event.kind)) world.touches();
  world.tell(event);
}

function answers(world: World, story: Story): () => void {
  let prompts = 0;
  let breaks = 0;
  let was = 'none';
  const soon = (inMs: number, event: ScheduleEvent): void => void world.plan(inMs, () => tellAsDone(world, event));
  const answer = (): void => {
    const window = world.projection?.window;
    if (window?.kind !== 'prompt') return;
    switch (story.answers[prompts++ % story.answers.length]) {
      case 'start':
        soon(3 * SECOND, { kind: 'prompt-start', lengthMs: window.budgetMs });
        return;
      case 'postpone':
        soon(3 * SECOND, { kind: 'prompt-postpone' });
        return;
      case 'skip':
        soon(3 * SECOND, { kind: 'prompt-skip' });
        return;
      case 'point':
        soon(3 * SECOND, { kind: 'prompt-pointed', over: true });
        soon(50 * SECOND, { kind: 'prompt-pointed', over: false });
        return;
      case 'window fails':
        soon(SECOND, { kind: 'window-failed', window: 'prompt' });
        return;
      default:
    }
  };
  const follow = (): void => {
    world.keepsStill();
    switch (story.fates[breaks++ % story.fates.length]) {
      case 'pause':
        soon(20 * SECOND, { kind: 'break-pause' });
        soon(2 * MINUTE, { kind: 'break-resume' });
        return;
      case 'leave':
        soon(20 * SECOND, { kind: 'break-pause' });
        return;
      case 'hurt':
        soon(20 * SECOND, { kind: 'break-freeze' });
        soon(MINUTE, { kind: 'break-unfreeze' });
        return;
      case 'skip':
        soon(20 * SECOND, { kind: 'break-skip', ms: 30 * SECOND });
        return;
      case 'end':
        soon(20 * SECOND, { kind: 'break-end' });
        return;
      case 'window fails':
        soon(20 * SECOND, { kind: 'window-failed', window: 'break' });
        return;
      case 'clock is set':
        world.plan(20 * SECOND, () => world.stepWall(breaks % 2 === 0 ? HOUR : -HOUR));
        // Somebody looks at it.
        soon(40 * SECOND, { kind: 'context-changed' });
        return;
      case 'swap':
        soon(20 * SECOND, { kind: 'break-length', lengthMs: 100 * SECOND });
        return;
      default:
    }
  };
  return () => {
    const { window } = world;
    if (window === 'prompt' && was !== 'prompt') answer();
    if (window === 'break' && was !== 'break') follow();
    // Most people are back soon after a break.
    if (window !== 'break' && was === 'break') world.plan(20 * SECOND, () => world.reads());
    was = window;
  };
}

function act(world: World, what: Act): void {
  switch (what.does) {
    case 'work':
      world.reads(15 * SECOND).passes(what.ms);
      return;
    case 'type':
      world.types().passes(what.ms);
      return;
    case 'rest':
      world.keepsStill().passes(what.ms);
      return;
    case 'stall':
      world.stalls(what.ms);
      return;
    case 'lock':
      world.locks({ told: what.told }).passes(what.ms).unlocks({ told: !what.untold });
      return;
    case 'sleep': {
      world.sleeps(what.ms, { told: what.told, woken: what.woken === 'at once' || what.woken === 'twice' });
      if (what.woken === 'twice') world.tell({ kind: 'resume' });
      if (what.woken === 'late') world.plan(7 * SECOND, () => world.tell({ kind: 'resume' }));
      return;
    }
    case 'ring':
      world.rings();
      return;
    case 'set clock':
      world.stepWall(what.ms);
      return;
    case 'travel':
      world.changes({ offsetMinutesAt: ZONES[what.zone] });
      return;
    case 'set interval':
      world.changes({ settings: { intervalMinutes: what.minutes } });
      return;
    case 'set hours':
      world.changes({ settings: { workingHours: HOURS[what.hours] } });
      return;
    case 'save unrelated settings':
      for (let times = 0; times < 5; times++) world.tell({ kind: 'context-changed' });
      return;
    case 'guidance':
      world.changes({ guidance: what.guidance }).passes(what.ms).changes({ guidance: 'open' });
      return;
    case 'tell':
      tellAsDone(world, what.event);
      return;
    case 'pause until':
      tellAsDone(world, { kind: 'pause', pause: { kind: 'until', wall: world.wall + what.inMs } });
      return;
    case 'go':
      if (what.how === 'quit') world.quit();
      else if (what.how === 'kill') world.kill();
      else world.reboots();
      world.passes(what.ms).start();
  }
}

/** Plays the whole story; `watch` is called after each event that the schedule heard. */
export function play(world: World, story: Story, watch: World['watch']): void {
  const answering = answers(world, story);
  world.watch = (seen) => {
    watch(seen);
    answering();
  };
  world.start().reads(15 * SECOND);
  for (const one of story.acts) act(world, one);
}
