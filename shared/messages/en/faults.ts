/** Calm notices about files and folders, and what is printed when the app cannot start. */
export const faults = {
  'notice.setAside': '{file} could not be read. It is kept as {as}, and Unbend starts with the usual values.',
  'notice.setAsideRestored': '{file} could not be read. It is kept as {as}, and the last good copy is back.',
  'notice.newer': '{file} was written by a newer Unbend. It is kept as {as}, untouched.',
  'notice.notSaved': '{file} cannot be saved: {reason}. Changes last until Unbend is closed.',
  'fault.dataFolder': 'Unbend cannot keep its data: {reason}. Changes last until Unbend is closed.',
  'fault.unexpected': 'Something went wrong inside Unbend. It goes on; the log says more: {file}',
} as const;
