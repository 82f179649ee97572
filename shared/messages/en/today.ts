/** Just for today, in the tray and in the window; and the days of the week. */
export const today = {
  'today.title': 'Just for today',
  'today.line': 'Until tomorrow morning.',
  'today.shared-quiet-space': 'Quiet movements only',
  'today.skirt-or-formal-dress': 'Skirt or formal clothes',
  'today.seated-only': 'I stay seated',
  'today.sore': 'My back is sore, go gently',
  'today.sore.line': 'Stays until you say so. Unbend asks again after three days.',
  'today.justUp': 'You got up less than two hours ago, so deep bends are left out.',
  'today.upLonger': 'Up for two hours already',
  'weekday.0': 'Sunday',
  'weekday.1': 'Monday',
  'weekday.2': 'Tuesday',
  'weekday.3': 'Wednesday',
  'weekday.4': 'Thursday',
  'weekday.5': 'Friday',
  'weekday.6': 'Saturday',
} as const;
