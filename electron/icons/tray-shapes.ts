/**
 * The tray icon, drawn: a spine that bends (the arc) beside one that is straight (the bar). Every state differs in shape, not
 * in colour alone. Pure strings; rendered to PNG at build time.
 */

/** States in the order of the design: the arc fills in four steps while working. */
export const TRAY_ICONS = [
  'working-0',
  'working-1',
  'working-2',
  'working-3',
  'working-4',
  'due',
  'held',
  'paused',
  'off-hours',
  'break',
] as const;
export type TrayIconName = (typeof TRAY_ICONS)[number];

/** For a dark panel, a light panel, one that cannot be asked (Linux), and macOS, which colours the icon itself. */
export const TRAY_TONES = ['dark', 'light', 'mid', 'template'] as const;
export type TrayTone = (typeof TRAY_TONES)[number];

interface Colours {
  readonly ink: string;
  readonly accent: string;
  /** Opacity of what is still to come. */
  readonly faint: number;
  /** Opacity of the crescent: it stands alone and would be loud. */
  readonly quiet: number;
}

const COLOURS: Readonly<Record<TrayTone, Colours>> = {
  dark: { ink: '#f3f2ea', accent: '#b4cb84', faint: 0.36, quiet: 0.6 },
  light: { ink: '#23241c', accent: '#4a6529', faint: 0.36, quiet: 0.6 },
  // About 4:1 on white and on black: reads on both, shouts on neither.
  mid: { ink: '#7e8272', accent: '#76924a', faint: 0.45, quiet: 1 },
  template: { ink: '#000000', accent: '#000000', faint: 0.36, quiet: 0.6 },
};

/** The drawing on one grid of whole pixels: lines lie on the pixels, so that small icons stay crisp. */
interface Grid {
  readonly side: number;
  readonly stroke: number;
  readonly arc: { readonly x: number; readonly radius: number; /** From the bar to each end. */ readonly gap: number };
  readonly disc: { readonly x: number; readonly radius: number };
  /** Where the bar stands, the second one of a pause, and how far both keep from the edge. */
  readonly bar: { readonly x: number; readonly second: number; readonly margin: number; readonly short: number };
}

export const TRAY_GRIDS = {
  16: {
    side: 16,
    stroke: 2,
    arc: { x: 7.5, radius: 5.5, gap: 74 },
    disc: { x: 6, radius: 5 },
    bar: { x: 13, second: 9, margin: 2, short: 4.25 },
  },
  22: {
    side: 22,
    stroke: 2.5,
    arc: { x: 10, radius: 7.75, gap: 68 },
    disc: { x: 8.4, radius: 7.4 },
    bar: { x: 18.25, second: 13.25, margin: 2.5, short: 5.6 },
  },
  32: {
    side: 32,
    stroke: 3.5,
    arc: { x: 14.75, radius: 11.25, gap: 62 },
    disc: { x: 12.5, radius: 10.75 },
    bar: { x: 26.75, second: 19.75, margin: 4, short: 8.5 },
  },
} as const satisfies Readonly<Record<number, Grid>>;
export type TrayGrid = keyof typeof TRAY_GRIDS;

/** A pause shows less than half of the arc. */
const PAUSED_GAP = 100;

function drawing({ side, stroke, arc, disc, bar }: Grid, { ink, accent, faint, quiet }: Colours) {
  const middle = side / 2;
  const line = (path: string, colour: string, opacity = 1, width = stroke): string =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-opacity="${opacity}"/>`;

  const onArc = (degrees: number): string => {
    const radians = (degrees * Math.PI) / 180;
    return `${(arc.x + arc.radius * Math.cos(radians)).toFixed(2)} ${(middle - arc.radius * Math.sin(radians)).toFixed(2)}`;
  };
  /** Anticlockwise from its upper end. */
  const arcTo = (gap: number, share: number): string => {
    const to = gap + (360 - 2 * gap) * share;
    return `M${onArc(gap)}A${arc.radius} ${arc.radius} 0 ${to - gap > 180 ? 1 : 0} 0 ${onArc(to)}`;
  };
  const upright = (x: number, margin: number): string => `M${x} ${margin}V${side - margin}`;
  /** A line of the bar's height whose middle is pushed out by so much. */
  const bent = (x: number, by: number): string =>
    `M${x} ${bar.margin}Q${x - 2 * by} ${middle} ${x} ${side - bar.margin}`;

  return {
    working: (quarters: number): string =>
      line(arcTo(arc.gap, 1), ink, faint) +
      (quarters === 0 ? '' : line(arcTo(arc.gap, quarters / 4), accent)) +
      line(upright(bar.x, bar.margin), ink),
    due: (): string =>
      `<circle cx="${disc.x}" cy="${middle}" r="${disc.radius}" fill="${accent}"/>` +
      line(upright(bar.x, bar.margin), accent),
    held: (): string =>
      `<circle cx="${disc.x}" cy="${middle}" r="${disc.radius - stroke / 2}" fill="none" stroke="${accent}" stroke-width="${stroke}"/>` +
      line(upright(bar.x, bar.margin), ink),
    paused: (): string =>
      line(arcTo(PAUSED_GAP, 1), ink, faint) +
      line(upright(bar.second, bar.short), ink) +
      line(upright(bar.x, bar.short), ink),
    // Drawn on 22 units; two arcs have no lines that could lie between pixels.
    offHours: (): string =>
      `<path transform="scale(${side / 22}) translate(1.32 0)" d="M15.35 3.06A9.57 9.57 0 1 0 15.35 18.94A8.45 8.45 0 0 1 15.35 3.06Z" fill="${ink}" fill-opacity="${quiet}"/>`,
    /** Bent, half way, straight. */
    unbending: (): string =>
      line(bent(bar.x - 4.6 * stroke, 1.4 * stroke), ink, faint) +
      line(bent(bar.x - 2.4 * stroke, 0.8 * stroke), accent, (1 + faint) / 2) +
      line(upright(bar.x, bar.margin), accent),
  };
}

function shapes(name: TrayIconName, draw: ReturnType<typeof drawing>): string {
  switch (name) {
    case 'working-0':
    case 'working-1':
    case 'working-2':
    case 'working-3':
    case 'working-4':
      return draw.working(Number(name.slice(-1)));
    case 'due':
      return draw.due();
    case 'held':
      return draw.held();
    case 'paused':
      return draw.paused();
    case 'off-hours':
      return draw.offHours();
    case 'break':
      return draw.unbending();
  }
}

/** SVG of one state in one tone, drawn for one grid. */
export function traySvg(name: TrayIconName, tone: TrayTone, grid: TrayGrid): string {
  const { side } = TRAY_GRIDS[grid];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${shapes(name, drawing(TRAY_GRIDS[grid], COLOURS[tone]))}</svg>`;
}
