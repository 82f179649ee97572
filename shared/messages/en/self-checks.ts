import type { SelfCheckId } from '../../screening/self-checks.ts';

export interface SelfCheckWords {
  readonly name: string;
  readonly how: string;
  /** The answers it offers, by the answer of the finding; none where something is measured. */
  readonly answers: Readonly<Record<string, string>>;
  /** What a result means for the breaks, by the id of the result. Never a judgement of the person. */
  readonly results: Readonly<Record<string, string>>;
  /** What it rests on, for whoever wants to know. */
  readonly basis: string;
}

const all = {
  'wall-posture': {
    name: 'Back to the wall',
    how: 'Heels a hand-length from a wall, buttocks and upper back on it; slide a hand behind the waist; note whether the head rests easily.',
    answers: {
      'flat-hand': 'A flat hand fits snugly',
      fist: 'A fist or more passes through',
      'no-hand': 'A hand does not fit',
      'head-away': 'The head is far from the wall',
    },
    results: {
      'flat-hand': 'Breaks start balanced.',
      fist: 'Breaks start with the front of the hips and the low back, then the glutes and the belly.',
      'no-hand': 'Breaks start with the back of the thighs and the chest, then the back muscles.',
      'head-away': 'The shoulder-blade squeeze is added.',
    },
    basis:
      'Common practice; validity low. Lumbar curve weakly related to pain (limited lordosis OR 0.73, Sadler 2017; Singh 2024 no association).',
  },
  'front-of-hip': {
    name: 'Front of the hip',
    how: 'Split stance at the desk with the tailbone tucked: does the front of the back hip pull before the hips come under the shoulders? Compare left and right.',
    answers: { none: 'It does not pull', mild: 'It pulls mildly', strong: 'It pulls strongly' },
    results: {
      strong: 'The front of the hips comes first.',
      'sides-differ': 'The front of the hips comes first, the stiffer side before the other.',
    },
    basis:
      'Stand-in for the modified Thomas test, which had sensitivity 31.8%, specificity 57.1% without pelvic control (Vigotsky 2016).',
  },
  'seated-knee-straighten': {
    name: 'Straighten a knee',
    how: 'Sit tall against a backrest; straighten one knee without letting the pelvis roll back.',
    answers: {
      straight: 'The knee comes nearly straight',
      short: 'The knee stops well short of straight, by 40 degrees or more',
      'pelvis-rolls': 'The pelvis rolls back',
      tingling: 'The leg tingles',
    },
    results: {
      short: 'The back of the thighs comes first.',
      'pelvis-rolls': 'The back of the thighs comes first.',
      tingling: 'Stop here. Please look at “Pain, tingling or numbness below the knee” in Your back.',
    },
    basis:
      'Passive knee extension deficit >40 deg = short hamstrings (BMC Sports Sci Med Rehabil 2021 table); hamstring ROM predicts LBP OR 0.96 (Sadler 2017). Neutral spine alternative to chair sit-and-reach (Rikli & Jones 1999 norms only 60+).',
  },
  'figure-four': {
    name: 'Ankle on the knee',
    how: 'Seated, ankle on opposite knee: compare how far each knee drops.',
    answers: {
      'knee-low': 'The raised knee drops nearly level with the ankle',
      'knee-high': 'The raised knee stays a hand-width or more above the ankle',
    },
    results: {
      'knee-high': 'The buttocks come first.',
      'sides-differ': 'The buttocks come first, the stiffer side before the other.',
    },
    basis: 'Standard physiotherapy knowledge, not tied to one page.',
  },
  'side-slide': {
    name: 'Slide to each side',
    how: 'Stand tall; slide each hand down the outer thigh without twisting; compare sides.',
    answers: {},
    results: { 'sides-differ': 'Breaks start with the sides of the trunk, the stiffer side before the other.' },
    basis: 'Reduced side-bend ROM predicts LBP, OR 0.41 (Sadler 2017); the 2 cm is a product threshold.',
  },
  'chair-stand-30': {
    name: 'Stand up for 30 seconds',
    how: 'Arms crossed, stand up and sit down fully for 30 s from a 43 cm chair against a wall.',
    answers: {},
    results: {
      'low-under-60': 'Breaks build up the legs and glutes first.',
      'low-men-60': 'Breaks build up the legs and glutes first.',
      'low-women-60': 'Breaks build up the legs and glutes first.',
      'low-men-65': 'Breaks build up the legs and glutes first.',
      'low-women-65': 'Breaks build up the legs and glutes first.',
      'low-men-70': 'Breaks build up the legs and glutes first.',
      'low-women-70': 'Breaks build up the legs and glutes first.',
    },
    basis:
      'CDC STEADI and Rikli & Jones 1999 from 60 on. Under 60 a product threshold: 15 in 30 s is below half the 25th centile of the 1-min norms at 20-24, men 41/min, women 39/min, and about half of it for women of 55-59 (Strassmann 2013).',
  },
  'one-leg-stand': {
    name: 'Stand on one leg',
    how: 'Shoes on, next to a fixed desk, one hand just above it, eyes open; each leg, up to 30 s.',
    answers: {},
    results: {
      short:
        'You held for less than 10 seconds, so movements on one leg and a few others are left out for now. You can undo this here, or do the check again.',
      middling: 'The standing leg-out lift, with a hand on the desk, is added.',
      'sides-differ': 'The side that held for less time goes first.',
    },
    basis:
      'Araujo 2022 10-s cut; Springer 2007 means about 43-45 s at 18-39 falling to about 27-32 s in the 60s (general knowledge).',
  },
  'wall-side-hold': {
    name: 'Lean on the wall, side-on',
    how: 'Shoes on, floor not slippery. Forearm side-lean on the wall, feet about half a metre out; hold up to 20 s each side, breathing freely.',
    answers: {},
    results: {
      short: 'The sides of the trunk come first.',
      'sides-differ': 'The sides of the trunk come first.',
    },
    basis:
      'Easier office form of the side bridge; McGill 1999 (n=75): side bridge = 65% (men), 39% (women) of extensor time; full Sorensen/side bridge not suitable at a desk.',
  },
} satisfies Record<SelfCheckId, SelfCheckWords>;

/** The self-checks in words, by id. */
export const selfChecks: Readonly<Record<string, SelfCheckWords>> = all;
