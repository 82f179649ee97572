/** The prompt: what, how long, why now, and three answers. */
export const prompt = {
  'prompt.title': 'Time to unbend',
  'prompt.longTitle': 'Five quiet minutes',
  'prompt.what': '{minutes} min, at your desk',
  'prompt.longWhat': 'On a stroll, or at your desk',
  'prompt.why': '{minutes} min at the desk',
  'prompt.longWhy': 'Your longer break',
  'prompt.first': 'Starts with {name}',
  'prompt.start': 'Start',
  'prompt.postpone': 'In 5 min',
  'prompt.skip': 'Skip',
  /** A notification on a desktop that shows no buttons. */
  'prompt.inTray': 'Answer from the tray icon.',
  'prompt.retreat': 'Still here when you are',
} as const;
