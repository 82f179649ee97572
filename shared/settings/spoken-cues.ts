import { quietIsAsked } from './quiet.ts';
import type { Settings, VoicePace } from './settings.ts';

/** How the cues of a break are said. */
export interface VoiceChoice {
  /** The system's own id of a voice; null for the one that the system would choose. */
  readonly voice: string | null;
  /** 1 is the voice's usual pace. */
  readonly rate: number;
}

const RATES: Readonly<Record<VoicePace, number>> = { slow: 0.8, usual: 1, brisk: 1.2 };

/** The voice that was chosen, and its pace, whether cues are spoken or not. */
export const voiceChoice = ({
  spokenVoice,
  spokenPace,
}: Pick<Settings, 'spokenVoice' | 'spokenPace'>): VoiceChoice => ({ voice: spokenVoice, rate: RATES[spokenPace] });

/**
 * How the cues are said now; null where none is: switched off, quiet asked for, or a screen reader that says them already.
 * @param situation conditions that hold now, by id
 */
export const spokenCues = (
  settings: Pick<Settings, 'spokenCues' | 'spokenVoice' | 'spokenPace'>,
  situation: readonly string[],
  screenReaderRuns: boolean,
): VoiceChoice | null =>
  settings.spokenCues && !screenReaderRuns && !quietIsAsked(situation) ? voiceChoice(settings) : null;
