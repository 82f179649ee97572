/** Tells a person how far a fetch is: a line that is redrawn on a terminal, a few lines elsewhere. */
export interface Progress {
  bytes(bytes: number): void;
  step(text: string): void;
  done(text: string): void;
}

const MEGABYTE = 1_000_000;

export function showProgress(label: string, totalBytes: number, out: NodeJS.WriteStream = process.stderr): Progress {
  const total = Math.round(totalBytes / MEGABYTE);
  let lastQuarter = 0;
  const redraw = (text: string): void => void out.write(`\r\u001b[K${label}: ${text}`);
  const line = (text: string): void => void out.write(`${label}: ${text}\n`);
  line(`${String(total)} MB`);
  return {
    bytes(bytes) {
      const share = Math.min(1, bytes / totalBytes);
      const text = `${String(Math.round(share * total))} of ${String(total)} MB`;
      const quarter = Math.floor(share * 4);
      if (out.isTTY) redraw(text);
      else if (quarter > lastQuarter) line(text);
      lastQuarter = Math.max(lastQuarter, quarter);
    },
    step(text) {
      if (out.isTTY) redraw(text);
      else line(text);
    },
    done(text) {
      if (out.isTTY) redraw(`${text}\n`);
      else line(text);
    },
  };
}
