/** The first start, step by step. */
export const first = {
  'first.step': 'Step {step} of {of}: {name}',
  'first.welcome': 'Welcome',
  'first.safety': 'Safety check',
  'first.leave-out': 'What to leave out',
  'first.day': 'Your day',
  'first.welcome.title': 'Short movement breaks for your lower back.',
  'first.welcome.intro':
    'Every so often Unbend shows you a minute or two of gentle movement, picks what suits you, and tells you what it left out and why.',
  'first.safety.title': 'First, is any of this true now?',
  'first.safety.intro': 'These are rare. If one fits you, a person should look at it before an app does.',
  'first.leave-out.title': 'Anything to leave out?',
  'first.leave-out.intro': 'Tick what fits. Unbend works around it and says so.',
  'first.day.title': 'Your working day',
  'first.day.intro': 'Start gently. You can change all of this later.',
  'first.waits': 'Tick the box to go on.',
  'first.continue': 'Continue',
  'first.nothing': 'Nothing to leave out',
  'first.back': 'Back',
  'first.done': 'Not now',
} as const;
