/** What the windows need from around them. */
export interface WindowPorts {
  /** Path of the preload script. */
  readonly preload: string;
  readonly theme: () => 'system' | 'light' | 'dark';
  readonly report: (what: string, error?: unknown) => void;
}
