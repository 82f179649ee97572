import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

export interface FoundBrowser {
  readonly path: string;
  readonly name: string;
}

/** Installed browsers in the order in which the component tests take them; Playwright's own download comes last. */
const INSTALLED: readonly FoundBrowser[] = [
  { path: '/usr/bin/chromium', name: 'Chromium' },
  { path: '/usr/bin/chromium-browser', name: 'Chromium' },
  { path: '/usr/bin/google-chrome-stable', name: 'Chrome' },
  { path: '/usr/bin/google-chrome', name: 'Chrome' },
  { path: '/usr/bin/microsoft-edge', name: 'Edge' },
  { path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', name: 'Chrome' },
  { path: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', name: 'Edge' },
  { path: 'C:/Program Files/Google/Chrome/Application/chrome.exe', name: 'Chrome' },
  { path: 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe', name: 'Edge' },
];

/** The browser that the component tests run in, or null when this machine has none. */
export function findBrowser(exists: (path: string) => boolean = existsSync): FoundBrowser | null {
  const candidates = [...INSTALLED, { path: chromium.executablePath(), name: "Playwright's Chromium" }];
  return candidates.find((candidate) => exists(candidate.path)) ?? null;
}
