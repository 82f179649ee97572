/** Words of the figure itself. */
export const figure = {
  'figure.still': 'Pose {still} of {stills}',
} as const;
