/** The self-checks in words: how to do one, and how its result is read. */
export const selfChecks: Readonly<
  Record<
    string,
    { readonly how: string; readonly results: readonly string[]; readonly flagSays: string; readonly basis: string }
  >
> = {
  'wall-posture': {
    how: 'Heels a hand-length from a wall, buttocks and upper back on it; slide a hand behind the waist; note whether the head rests easily.',
    results: [
      'flat hand snug = balanced',
      'fist or more passes through = arched profile',
      'hand does not fit = flat/slumped profile',
      'head far from wall = also add shoulder-blade squeeze',
    ],
    flagSays: '',
    basis:
      'Common practice; validity low. Lumbar curve weakly related to pain (limited lordosis OR 0.73, Sadler 2017; Singh 2024 no association).',
  },
  'front-of-hip': {
    how: 'Split stance at the desk with the tailbone tucked: does the front of the back hip pull before the hips come under the shoulders? none / mild / strong, left and right.',
    results: ['strong, or left-right difference = hip flexors first'],
    flagSays: '',
    basis:
      'Stand-in for the modified Thomas test, which had sensitivity 31.8%, specificity 57.1% without pelvic control (Vigotsky 2016).',
  },
  'seated-knee-straighten': {
    how: 'Sit tall against a backrest; straighten one knee without letting the pelvis roll back.',
    results: [
      'knee stops more than about 40 degrees short of straight, or pelvis rolls = hamstrings tight-feeling',
      'leg tingling = stop and mark sciatica symptoms',
    ],
    flagSays: '',
    basis:
      'Passive knee extension deficit >40 deg = short hamstrings (BMC Sports Sci Med Rehabil 2021 table); hamstring ROM predicts LBP OR 0.96 (Sadler 2017). Neutral spine alternative to chair sit-and-reach (Rikli & Jones 1999 norms only 60+).',
  },
  'figure-four': {
    how: 'Seated, ankle on opposite knee: compare how far each knee drops.',
    results: ['raised knee a hand-width or more above the ankle, or one side higher = piriformis/glute first'],
    flagSays: '',
    basis: 'GK',
  },
  'side-slide': {
    how: 'Stand tall; slide each hand down the outer thigh without twisting; compare sides.',
    results: ['2 cm or more difference = one-sided profile; start with the stiffer side'],
    flagSays: '',
    basis: 'Reduced side-bend ROM predicts LBP, OR 0.41 (Sadler 2017); the 2 cm is a product threshold.',
  },
  'chair-stand-30': {
    how: 'Arms crossed, stand up and sit down fully for 30 s from a 43 cm chair against a wall.',
    results: [
      '60-64: below 14 (men) or 12 (women) = glutes/quads weak-ish; 65-69: 12/11; 70-74: 12/10',
      'under 60: below 15 = build (product threshold; it is below half the 25th centile of the 1-min norms at 20-24, men 41/min, women 39/min, and about half of it for women of 55-59)',
    ],
    flagSays: '',
    basis: 'CDC STEADI / Rikli & Jones 1999 (G); Strassmann 2013 (F).',
  },
  'one-leg-stand': {
    how: 'Shoes on, next to a fixed desk, one hand just above it, eyes open; each leg, up to 30 s.',
    results: [
      'under 10 s on either leg = sets the internal balance flag: the same movements are left out for now as for poor balance',
      '10-29 s under age 60 = add supported hip abduction',
      'side difference >5 s = weaker side first',
    ],
    flagSays:
      'You held for less than 10 seconds, so movements on one leg and a few others are left out for now. You can undo this here, or do the check again.',
    basis: 'Araujo 2022 10-s cut; Springer 2007 means about 43-45 s at 18-39 falling to about 27-32 s in the 60s (G).',
  },
  'wall-side-hold': {
    how: 'Shoes on, floor not slippery. Forearm side-lean on the wall, feet about half a metre out; hold up to 20 s each side, breathing freely.',
    results: ['cannot hold 20 s, or side difference >5 s = trunk endurance first'],
    flagSays: '',
    basis:
      'Easier office form of the side bridge; McGill 1999 (n=75): side bridge = 65% (men), 39% (women) of extensor time; full Sorensen/side bridge not suitable at a desk.',
  },
};
