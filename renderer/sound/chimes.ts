/** Soft bells, made of sine waves by the page that is shown: no file, no window of their own, no process at rest. */

export type Chime = 'prompt' | 'start' | 'change' | 'end';

export interface Chimes {
  /** Rings once, in place of what still rings; `volume` is the person's, from 0 (nothing) to 1. */
  readonly play: (chime: Chime, volume: number) => void;
  /** What rings ends at once. */
  readonly silence: () => void;
}

/** Hertz, one after the other: up to begin, down to settle. */
const NOTES: Readonly<Record<Chime, readonly number[]>> = {
  prompt: [523.25],
  start: [392, 523.25],
  change: [440],
  end: [523.25, 392],
};
const APART_S = 0.28;
const ATTACK_S = 0.02;
const RING_S = 1.4;
const FADE_S = 0.04;
/** Beside each note, quietly, its octave: a bell rather than a test tone. */
const OCTAVE_SHARE = 0.18;
/** The loudest sample at full volume; what two notes add up to stays below full scale. */
const LOUDEST = 0.4;

export const CHIME_SECONDS = APART_S + RING_S;

/** Loudness is heard about as the square of the slider. */
export const peakOf = (volume: number): number => LOUDEST * volume * volume;

interface Ringing {
  readonly fade: () => void;
}

/** Sets a chime going on a context, from now on; `over` is called when nothing of it is left. */
export function ring(context: BaseAudioContext, chime: Chime, volume: number, over: () => void): Ringing {
  const out = context.createGain();
  out.connect(context.destination);
  const begins = context.currentTime;
  const waves = NOTES[chime].flatMap((note, place) => {
    const at = begins + place * APART_S;
    return [
      wave(context, out, { hertz: note, at, peak: peakOf(volume) * (1 - OCTAVE_SHARE) }),
      wave(context, out, { hertz: note * 2, at, peak: peakOf(volume) * OCTAVE_SHARE }),
    ];
  });
  waves.at(-1)?.addEventListener('ended', over);
  return {
    fade: () => {
      const now = context.currentTime;
      // A sound that is cut off clicks.
      out.gain.setTargetAtTime(0, now, FADE_S / 5);
      for (const one of waves) one.stop(now + FADE_S);
    },
  };
}

function wave(
  context: BaseAudioContext,
  out: AudioNode,
  { hertz, at, peak }: { readonly hertz: number; readonly at: number; readonly peak: number },
): OscillatorNode {
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(peak, at + ATTACK_S);
  gain.gain.setTargetAtTime(0, at + ATTACK_S, RING_S / 6);
  gain.connect(out);
  const source = new OscillatorNode(context, { frequency: hertz });
  source.connect(gain);
  source.start(at);
  source.stop(at + RING_S);
  return source;
}

/** The chimes of this page. The device is held only while something rings. */
export function webChimes(): Chimes {
  let ringing: Ringing | undefined;
  const silence = (): void => {
    ringing?.fade();
    ringing = undefined;
  };
  return {
    silence,
    play: (chime, volume) => {
      silence();
      if (volume === 0) return;
      const context = new AudioContext({ latencyHint: 'playback' });
      const own = ring(context, chime, volume, () => {
        if (ringing === own) ringing = undefined;
        void context.close();
      });
      ringing = own;
    },
  };
}
