import fc from 'fast-check';
import { describe, it } from 'vitest';
import { live } from './live.ts';
import { honestActs, story, wildActs } from './story.ts';

/**
 * Days to live through, the same ones in every ordinary run; `UNBEND_SEED=random` lives through others, `UNBEND_SEED=n`
 * through those of a failure, and `UNBEND_DAYS=100000` through many.
 */
const DAYS = Number(process.env['UNBEND_DAYS'] ?? 5_000);
const ORDINARY_SEED = 20_261_125;
const seed = process.env['UNBEND_SEED'] ?? String(ORDINARY_SEED);
const options = { numRuns: DAYS, ...(seed === 'random' ? {} : { seed: Number(seed) }) };

describe('every law holds after every event', () => {
  it('on days when everything goes wrong', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(story(wildActs, false), (day) => live(day, false)),
      options,
    );
  });

  it('on days with an honest computer', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(story(honestActs, true), (day) => live(day, true)),
      options,
    );
  });
});
