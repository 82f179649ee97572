import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gradeOf, lint, type Role } from './linter.ts';
import { EVERY_SENTENCE, type Sentence } from './sentences.ts';

const RENDERER = join(import.meta.dirname, '../../../renderer');

const svelteFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svelte'));

/** The ids that stand on buttons, read out of the pages themselves, so that no new button goes unmeasured. */
const BUTTONS = new Set(
  svelteFiles(RENDERER).flatMap((file) => {
    const buttons = readFileSync(join(RENDERER, file), 'utf8').match(/<button\b[\s\S]*?<\/button>/gi) ?? [];
    return buttons.flatMap((button) => [...button.matchAll(/\bsay\('([\w.-]+)'/g)].map(([, id = '']) => id));
  }),
);

function roleOf({ way }: Sentence): Role {
  const [table = '', id = '', field = ''] = way;
  if (BUTTONS.has(id)) return 'button';
  if (field === 'rationale' || field === 'basis') return 'note';
  if (table === 'movements') {
    if (field === 'cues') return 'cue';
    if (field === 'mistake') return 'fault';
    return field === 'name' || field === 'aliases' ? 'name' : 'text';
  }
  // What a trait is, says what a movement is left out for.
  return table === 'never' || id.startsWith('trait.') ? 'fault' : 'text';
}

/**
 * Kept as they stand: the clinical report's own wording, where a shorter sentence would drop a sign or a hold that somebody
 * must be able to find.
 */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'movements.seated-belly-brace.cues.1': ['long'],
  'movements.wall-squat.cues.0': ['long'],
  'conditions.pregnancy-first-trimester.message': ['long', 'hard'],
  'conditions.pregnancy-second-third.message': ['long', 'hard'],
  'redFlags.fever-unwell': ['hard'],
  'redFlags.pregnancy-warning': ['hard'],
  'pages.about.full.2': ['long', 'hard'],
  'pages.about.full.5': ['long', 'hard'],
};

/** Sentences that each break one rule, in the order of the rules. */
const BAD: readonly (readonly [wrong: string, role: Role, text: string])[] = [
  ['rough', 'cue', 'Bounce gently at the end.'],
  ['rough', 'cue', 'Swing the leg forward and back.'],
  ['rough', 'cue', 'Swing your upper body to the left.'],
  ['rough', 'cue', 'Jerk the knee to the chest.'],
  ['rough', 'cue', 'Use your hands to force the knee down.'],
  ['rough', 'text', 'A bouncing rhythm warms up faster.'],
  ['rough', 'text', 'Let the momentum of the swing carry you.'],
  ['rough', 'cue', 'Yank the strap towards you.'],
  ['too far', 'cue', 'Twist as far as you can.'],
  ['too far', 'cue', 'Lean over as far as possible.'],
  ['too far', 'text', 'Push through the pull for ten seconds.'],
  ['claim', 'text', 'This movement is dangerous for you.'],
  ['claim', 'text', 'Treats lower back pain.'],
  ['claim', 'text', 'A stretch that relieves sciatica.'],
  ['claim', 'text', 'Gives relief in two minutes.'],
  ['claim', 'text', 'Breaks prevent back pain.'],
  ['claim', 'text', 'Corrects your posture.'],
  ['claim', 'text', 'Contraindicated (flexion).'],
  ['claim', 'text', 'Clinically proven.'],
  ['claim', 'text', 'Heals the disc.'],
  ['judges', 'text', 'Your streak is 12 days.'],
  ['judges', 'text', 'Well done.'],
  ['judges', 'text', 'You missed 10 breaks.'],
  ['judges', 'text', 'You should have moved by now.'],
  ['judges', 'text', 'Break time. You’ve earned it.'],
  ['shouts', 'text', 'Time to stretch!'],
  ['shouts', 'text', 'STOP at once.'],
  ['long', 'cue', 'Slowly bring the knee of the leg that is on top up towards the chest.'],
  ['long', 'button', 'Start this guided break for me now and here'],
  [
    'hard',
    'text',
    'Physiological musculoskeletal considerations necessitate individualised contraindication evaluation preceding participation in lumbopelvic mobilisation.',
  ],
];

const GOOD: readonly (readonly [role: Role, text: string])[] = [
  ['cue', 'Swing the arms softly.'],
  ['cue', 'Let the arms swing.'],
  ['cue', 'Slide out with no bounce.'],
  ['cue', 'Never force the knee down.'],
  ['fault', 'Bouncing at the end of the stretch.'],
  ['text', 'Left out for now: bending forward makes it worse.'],
  ['text', 'First ask the people who treat you.'],
  ['text', 'Everything is written to one JSON file.'],
  ['button', 'Try one minute now'],
];

describe('the linter of texts', () => {
  test.each(BAD)('finds "%s" in a %s: %s', (wrong, role, text) => {
    expect(lint(text, role)).toContain(wrong);
  });

  test.each(GOOD)('lets a %s pass: %s', (role, text) => {
    expect(lint(text, role)).toEqual([]);
  });

  test('a plain sentence reads easier than a learned one', () => {
    expect(gradeOf('Sit tall and let the feet rest on the floor.')).toBeLessThan(5);
    expect(gradeOf('Individualised evaluation necessitates professional consultation.')).toBeGreaterThan(15);
  });
});

test('nothing that a person reads breaks a rule of wording', () => {
  expect(EVERY_SENTENCE.length).toBeGreaterThan(1500);
  expect(BUTTONS.size).toBeGreaterThan(25);
  // Titles of sources are other people's words.
  const broken = EVERY_SENTENCE.filter(({ way }) => way[0] !== 'sources').flatMap((sentence) => {
    const way = sentence.way.join('.');
    const wrong = lint(sentence.text, roleOf(sentence)).filter((rule) => !KEPT[way]?.includes(rule));
    return wrong.length === 0 ? [] : [`${way} (${wrong.join(', ')}): ${sentence.text}`];
  });
  expect(broken).toEqual([]);
});

test('what is kept in spite of a rule is still there and still breaks it', () => {
  for (const [way, rules] of Object.entries(KEPT)) {
    const sentence = EVERY_SENTENCE.find((one) => one.way.join('.') === way);
    expect(sentence && lint(sentence.text, roleOf(sentence)), way).toEqual(rules);
  }
});
