import { quietIsAsked } from './quiet.ts';
import type { Settings } from './settings.ts';

/** How loud each window rings, from 0 (not at all) to 1. */
export interface ChimeVolumes {
  readonly prompt: number;
  readonly guided: number;
}

/**
 * The one volume of the settings, 0 where that window's chimes are off, and where quiet is asked for.
 * @param situation conditions that hold now, by id
 */
export function chimeVolumes(
  { promptChime, breakChimes, chimeVolume }: Pick<Settings, 'promptChime' | 'breakChimes' | 'chimeVolume'>,
  situation: readonly string[],
): ChimeVolumes {
  const volume = quietIsAsked(situation) ? 0 : chimeVolume / 100;
  return { prompt: promptChime ? volume : 0, guided: breakChimes ? volume : 0 };
}
