/** The break window: what stands around a movement. The movement's own words come from the catalogue. */
export const guided = {
  'guided.title': 'Break',
  'guided.left': '{minutes} min break · {time} left',
  'guided.step': 'Step {step} of {steps}, {phase}',
  'guided.stopLine': 'Stop at pain, dizziness or numbness.',

  'guided.phase.warm-up': 'Warm up',
  'guided.phase.lengthen': 'Lengthen',
  'guided.phase.activate': 'Activate',
  'guided.phase.settle': 'Settle',

  'guided.side.left': 'Left',
  'guided.side.right': 'Right',
  'guided.withSide.left': '{name}, left side',
  'guided.withSide.right': '{name}, right side',
  'guided.short.left': '{name}, left',
  'guided.short.right': '{name}, right',
  'guided.change.left': 'Change sides. Now the left.',
  'guided.change.right': 'Change sides. Now the right.',
  'guided.settleIn': 'Get into place',

  'guided.breathe.in': 'Breathe in',
  'guided.breathe.out': 'Breathe out',
  'guided.breathe.free': 'Breathe easily',

  'guided.next': 'Next',
  'guided.sameAgain.left': 'Same again, left side',
  'guided.sameAgain.right': 'Same again, right side',
  'guided.last': 'This is the last one',

  'guided.why': 'Why this?',
  'guided.mistake': 'Easy to get wrong',
  'guided.leftOut': { one: 'What was left out: {count} movement', other: 'What was left out: {count} movements' },

  'guided.pause': 'Pause',
  'guided.resume': 'Go on',
  'guided.paused': 'Paused. Take the time you need.',
  'guided.skip': 'Skip this one',
  'guided.hurts': 'This hurts',
  'guided.end': 'End',
  'guided.full': 'Full screen',
  'guided.small': 'Small window',

  'guided.hurts.title': 'Stopped. Ease out of it.',
  'guided.hurts.line': 'Come back to a position that feels fine.',
  'guided.hurts.question': 'Is it strong or sharp, or does it go into a leg?',
  'guided.hurts.yes': 'Yes',
  'guided.hurts.no': 'No',
  'guided.hurts.now': 'What now?',
  'guided.hurts.ease': 'Ease off and go on',
  'guided.hurts.easeLine': 'A smaller move, with less effort',
  'guided.hurts.without': 'Go on without it',
  'guided.hurts.stop': 'End the break',
  'guided.hurts.rests': '{name} is left out for today.',

  'guided.strong.title': 'Let’s stop here for today.',
  'guided.strong.line':
    'Strong pain, or pain that spreads into a leg, is not something to stretch through. If it is new, call a doctor today.',
  'guided.strong.next': 'A few questions are open in Your back. Please answer them before the next break.',
  'guided.strong.rests': '{name} is left out for 7 days.',
  'guided.strong.close': 'Close',

  'guided.done': 'That’s it',
  'guided.nextBreak': 'Next break about {time}',
  'guided.close': 'Close',
} as const;
