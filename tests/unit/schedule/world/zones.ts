/** Local time of a place where clocks change, without the machine's own zone. */

export interface Zone {
  readonly winter: number;
  /** Instants at which summer time begins and ends, by year, epoch ms. */
  readonly summers: readonly (readonly [from: number, to: number])[];
}

/** Middle European Time, 2024 to 2026. */
export const BERLIN: Zone = {
  winter: 60,
  summers: [
    [Date.UTC(2024, 2, 31, 1), Date.UTC(2024, 9, 27, 1)],
    [Date.UTC(2025, 2, 30, 1), Date.UTC(2025, 9, 26, 1)],
    [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)],
  ],
};

/** Half an hour of summer time, and half an hour off the full hours: Lord Howe, around 2025. */
export const LORD_HOWE: Zone = {
  winter: 630,
  summers: [
    [Date.UTC(2024, 9, 5, 15, 30), Date.UTC(2025, 3, 5, 15)],
    [Date.UTC(2025, 9, 4, 15, 30), Date.UTC(2026, 3, 4, 15)],
  ],
};

/** Minutes that local time is ahead of UTC at an instant. */
export function offsetIn({ winter, summers }: Zone): (wall: number) => number {
  const shift = winter % 60 === 0 ? 60 : 30;
  return (wall) => winter + (summers.some(([from, to]) => from <= wall && wall < to) ? shift : 0);
}
