/** The language of the messages. */
export const LOCALE = 'en-GB';

/** A day as people say it: "25 November 2026". */
export const dayText = (ms: number): string =>
  new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric' }).format(ms);
