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

const COLOURS: Readonly<Record<TrayTone, { readonly ink: string; readonly accent: string; readonly faint: number }>> = {
  dark: { ink: '#f3f2ea', accent: '#b4cb84', faint: 0.36 },
  light: { ink: '#23241c', accent: '#4a6529', faint: 0.36 },
  // About 4:1 on white and on black: reads on both, shouts on neither.
  mid: { ink: '#7e8272', accent: '#76924a', faint: 0.45 },
  template: { ink: '#000000', accent: '#000000', faint: 0.36 },
};

/** On a 22 x 22 grid. */
const CENTRE = { x: 8.4, y: 11 };
const RADIUS = 6.6;
const STROKE = 2.4;
const GAP_DEGREES = 40;

const onArc = (degrees: number): string => {
  const radians = (degrees * Math.PI) / 180;
  return `${(CENTRE.x + RADIUS * Math.cos(radians)).toFixed(2)} ${(CENTRE.y - RADIUS * Math.sin(radians)).toFixed(2)}`;
};

/** The arc opens towards the bar and fills from the top, anticlockwise. */
const arc = (from: number, to: number, colour: string, opacity = 1): string =>
  `<path d="M${onArc(from)}A${RADIUS} ${RADIUS} 0 ${Math.abs(to - from) > 180 ? 1 : 0} 0 ${onArc(to)}" fill="none" stroke="${colour}" stroke-width="${STROKE}" stroke-linecap="round" stroke-opacity="${opacity}"/>`;

const bar = (x: number, colour: string, top = 3, bottom = 19): string =>
  `<path d="M${x} ${top}V${bottom}" fill="none" stroke="${colour}" stroke-width="${STROKE}" stroke-linecap="round"/>`;

const START = GAP_DEGREES;
const SWEEP = 360 - 2 * GAP_DEGREES;

function shapes(name: TrayIconName, { ink, accent, faint }: (typeof COLOURS)[TrayTone]): string {
  switch (name) {
    case 'working-0':
    case 'working-1':
    case 'working-2':
    case 'working-3':
    case 'working-4': {
      const quarters = Number(name.slice(-1));
      const filled = quarters === 0 ? '' : arc(START, START + (SWEEP * quarters) / 4, accent);
      return arc(START, START + SWEEP, ink, faint) + filled + bar(18.6, ink);
    }
    case 'due':
      return `<circle cx="${CENTRE.x}" cy="${CENTRE.y}" r="7.2" fill="${accent}"/>${bar(18.6, accent)}`;
    case 'held':
      return `<circle cx="${CENTRE.x}" cy="${CENTRE.y}" r="6.2" fill="none" stroke="${accent}" stroke-width="2"/>${bar(18.6, ink)}`;
    case 'paused':
      return arc(80, 280, ink, faint) + bar(13.2, ink, 5.5, 16.5) + bar(18, ink, 5.5, 16.5);
    case 'off-hours':
      return `<path transform="translate(1.3 0)" d="M15.35 3.06A9.57 9.57 0 1 0 15.35 18.94A8.45 8.45 0 0 1 15.35 3.06Z" fill="${ink}" fill-opacity="0.75"/>`;
    case 'break':
      // Bent, straightening, straight.
      return (
        `<path d="M6 3Q-1 11 6 19" fill="none" stroke="${ink}" stroke-width="${STROKE}" stroke-linecap="round" stroke-opacity="${faint}"/>` +
        `<path d="M11.6 3Q8 11 11.6 19" fill="none" stroke="${accent}" stroke-width="${STROKE}" stroke-linecap="round"/>` +
        bar(17.6, accent)
      );
  }
}

/** SVG of one state in one tone, on a square of 22 units. */
export const traySvg = (name: TrayIconName, tone: TrayTone): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 22 22">${shapes(name, COLOURS[tone])}</svg>`;
