import type { HoldDose, RepsDose, TimeDose } from '../../../shared/movements/movement.ts';
import type { Key, MovementPose } from '../../../shared/movements/poses/pose.ts';

/** What of a dose drives the figure: the catalogue's and a step's will both do. */
export type Pace =
  | Pick<RepsDose, 'mode' | 'secondsPerRep' | 'tempo'>
  | Pick<HoldDose, 'mode' | 'holdSeconds' | 'tempo'>
  | Pick<TimeDose, 'mode'>;

/** A key at its time in the loop: arrived at `at`, left at `until`. */
export interface Stop {
  readonly key: number;
  readonly at: number;
  readonly until: number;
  readonly through: boolean;
  /** Index of the cue that belongs to the way to this stop. */
  readonly say: number;
}

export interface Timeline {
  /** From the first key to the first key again. */
  readonly stops: readonly Stop[];
  /** Seconds of one loop. */
  readonly seconds: number;
}

interface Visit {
  readonly key: number;
  /** Seconds from the visit before. */
  readonly way: number;
  readonly hold: number;
  readonly through: boolean;
  readonly say: number;
}

/** The keys in the order of a loop, without the closing return to the first. */
function there(keys: readonly Key[]): Visit[] {
  return keys.map((key, index) => ({
    key: index,
    way: index === 0 ? 0 : (key.in ?? 0),
    hold: key.hold ?? 0,
    through: key.through ?? false,
    say: key.say,
  }));
}

function back(keys: readonly Key[]): Visit[] {
  return keys
    .slice(0, -1)
    .map((key, index) => {
      const left = keys[index + 1];
      return {
        key: index,
        way: left?.back ?? left?.in ?? 0,
        hold: index === 0 ? 0 : (key.hold ?? 0),
        through: key.through ?? false,
        say: left?.sayBack ?? key.say,
      };
    })
    .toReversed();
}

function around([first]: readonly Key[]): Visit[] {
  return first ? [{ key: 0, way: first.in ?? 0, hold: 0, through: first.through ?? false, say: first.say }] : [];
}

const total = (visits: readonly Visit[]): number => visits.reduce((sum, { way, hold }) => sum + way + hold, 0);

const stretched = (visits: readonly Visit[], by: number): Visit[] =>
  visits.map((visit) => ({ ...visit, way: visit.way * by, hold: visit.hold * by }));

/** The loop at the movement's tempo: the way there, the stay and the way back take what the dose says. */
function paced(out: readonly Visit[], home: readonly Visit[], dose: Pace): Visit[] {
  if (dose.mode === 'time') return [...out, ...home];
  const { inSeconds, outSeconds, restSeconds } = dose.tempo;
  const stay = dose.mode === 'hold' ? dose.holdSeconds : dose.secondsPerRep - inSeconds - outSeconds - restSeconds;
  const last = out.length - 1;
  const way = out.map((visit, index) => (index === 0 || index === last ? { ...visit, hold: 0 } : visit));
  return [
    ...stretched(way, inSeconds / total(way)).map((visit, index) =>
      index === 0 ? { ...visit, hold: restSeconds } : index === last ? { ...visit, hold: stay } : visit,
    ),
    ...stretched(home, outSeconds / total(home)),
  ];
}

/**
 * When each key is reached and left in one loop.
 * @param dose the movement's, where its tempo is to drive the figure; the pose's own seconds otherwise, and where the keys go round
 */
export function timelineOf({ keys, loop }: MovementPose, dose?: Pace): Timeline {
  const out = there(keys);
  const home = loop === 'round' ? around(keys) : back(keys);
  const visits = dose && loop !== 'round' ? paced(out, home, dose) : [...out, ...home];
  let now = 0;
  const stops = visits.map(({ key, way, hold, through, say }) => {
    const at = now + way;
    now = at + hold;
    return { key, at, until: now, through, say };
  });
  return { stops, seconds: now };
}
