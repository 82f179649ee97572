import type { RedFlagId } from '../../screening/red-flags.ts';

const all = {
  'cauda-equina':
    'New numbness or altered feeling around the genitals, buttocks or inner thighs; new trouble starting, feeling or controlling pee or poo; new sexual numbness or loss of function',
  'progressive-weakness':
    'Weakness or numbness that is getting worse in one or both legs; a foot that has started to drop; new unsteady walking; or new pain, tingling or numbness down both legs at once',
  'major-trauma': 'New back pain after a recent serious fall, road crash or heavy blow',
  'fever-unwell':
    'Back pain with fever, shivering or feeling very unwell, above all after a recent infection, back operation or spinal injection, with injected drugs, or with weak immunity',
  'chest-abdominal':
    'Chest pain, sudden tearing back or belly pain, back pain with a pulsing swelling in the belly, severe breathlessness, fainting',
  'pregnancy-warning':
    'Pregnant, or gave birth in the last 6 weeks, with unexpected or heavy bleeding, fluid leak, regular painful tightenings, the baby moving less, severe headache or disturbed sight',
  'cancer-history':
    'Past or present cancer with new or changing back pain (with leg weakness or a bladder or bowel change: emergency)',
  'weight-loss-night':
    'Unexplained weight loss, night sweats, or constant pain that does not ease lying down or at night',
  'minor-trauma-fragile':
    'A minor bump or lift causing sudden pain when bones are thin, steroids are used, or age is over 65',
  'calf-clot': 'One calf or leg newly hot, swollen or tender (with breathlessness or chest pain: emergency)',
  'new-leg-symptoms': 'New pain, tingling or numbness below the knee',
  'kidney-urine': 'Back or side pain with pain when you pass urine, or blood in the urine',
  'cord-signs':
    'Newly clumsy hands (buttons, keys, dropping things), or electric-shock feelings down the back, arms or legs when you bend your neck',
  inflammatory:
    'Back pain that began before 45, lasts over 3 months, and two or more of: morning stiffness over 30 minutes; better with movement, not with rest; wakes you in the second half of the night',
  'not-improving': 'Not improving after 4-6 weeks, or stopping normal life',
} satisfies Record<RedFlagId, string>;

/** The red flags in words, by id; undefined for one that this version does not know. */
export const redFlags: Readonly<Record<string, string>> = all;
