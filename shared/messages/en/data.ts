/** What is said after an export, an import, or an attempt at one. */
export const data = {
  'data.export.title': 'Export everything',
  'data.export.done': 'Saved as {path}. It holds what you ticked about your health.',
  'data.export.failed': '{path} could not be saved: {reason}.',
  'data.import.title': 'Bring back an export',
  'data.import.done': 'The export is back. What was here before is kept as {kept}.',
  'data.import.strange': 'That file is not an export of Unbend. Nothing was changed.',
  'data.import.newer': 'That export was made by a newer Unbend. Nothing was changed.',
  'data.import.damaged': 'That export is damaged: {part} cannot be read. Nothing was changed.',
  'data.import.unreadable': 'That file cannot be read: {reason}. Nothing was changed.',
  'data.import.notKept': 'What is here could not be kept aside: {reason}. Nothing was changed.',
  'data.part.settings': 'the settings part',
  'data.part.profile': 'the part about your back',
  'data.part.schedule': 'the part about breaks',
  'data.files': 'Export of Unbend',
} as const;
