import { describe, expect, test } from 'vitest';
import { breaksWith, newestOf, withDone } from '../../../shared/sequence/history.ts';
import { HOUR_MS, NOW } from './requests.ts';

const walk = (hoursAgo: number) => ({ movement: 'easy-walk', at: NOW - hoursAgo * HOUR_MS });
const tilt = (hoursAgo: number) => ({ movement: 'seated-pelvic-tilt', at: NOW - hoursAgo * HOUR_MS });

describe('what is remembered', () => {
  test('is every break of the last twelve hours, and of each movement the newest before', () => {
    const history = [walk(30), tilt(20), walk(13), walk(11), walk(2)];
    expect(withDone(history, ['easy-walk'], NOW)).toEqual([tilt(20), walk(11), walk(2), walk(0)]);
    expect(withDone([walk(30), walk(13)], ['seated-pelvic-tilt'], NOW)).toEqual([walk(13), tilt(0)]);
  });

  test('forgets at twelve hours to the millisecond', () => {
    expect(withDone([walk(12)], ['easy-walk'], NOW)).toEqual([walk(0)]);
    const justBefore = { ...walk(12), at: walk(12).at + 1 };
    expect(withDone([justBefore], ['easy-walk'], NOW)).toEqual([justBefore, walk(0)]);
  });

  test('holds a movement that was done twice in a break once', () => {
    expect(withDone([], ['easy-walk', 'easy-walk'], NOW)).toEqual([walk(0)]);
  });

  test('keeps the newest entry though the clock was set back behind it', () => {
    expect(withDone([walk(-5), tilt(-5), walk(-3)], ['easy-walk'], NOW)).toEqual([walk(-5), tilt(-5), walk(0)]);
  });

  test('stays small over a year of breaks', () => {
    let history: ReturnType<typeof withDone> = [];
    for (let hour = 0; hour < 2000; hour += 1) {
      history = withDone(history, ['easy-walk', hour % 2 ? 'seated-march' : 'sit-to-stand'], NOW + hour * HOUR_MS);
    }
    expect(history.length).toBeLessThanOrEqual(12 * 2 + 3);
  });
});

describe('what it tells', () => {
  test('when a movement was done last, in whatever order it was written', () => {
    expect(Object.fromEntries(newestOf([walk(2), walk(11), tilt(20)]))).toEqual({
      'easy-walk': walk(2).at,
      'seated-pelvic-tilt': tilt(20).at,
    });
  });

  test('how many breaks of the last twelve hours had one of some movements', () => {
    const history = [walk(2), tilt(2), walk(5), tilt(12), walk(-1)];
    expect(breaksWith(history, ['easy-walk', 'seated-pelvic-tilt'], NOW)).toBe(2);
    expect(breaksWith(history, ['seated-pelvic-tilt'], NOW)).toBe(1);
    expect(breaksWith(history, ['sit-to-stand'], NOW)).toBe(0);
  });
});
