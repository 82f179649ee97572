/** What covers the other displays while a break fills one. */
export const curtain = {
  'curtain.title': 'Unbend',
  'curtain.left': { one: 'About {count} minute left', other: 'About {count} minutes left' },
  'curtain.nearlyDone': 'Nearly done',
  'curtain.paused': 'Paused. Take the time you need.',
  'curtain.stopped': 'Stopped. Ease out of it.',
  'curtain.end': 'End the break',
} as const;
