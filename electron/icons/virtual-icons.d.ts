/** Made at build time by `electron/dev/icons-plugin.ts`: base64 PNGs. */
declare module 'virtual:icons' {
  /** By `state.tone.pixels`. */
  export const tray: Readonly<Record<string, string>>;
  export const app: string;
}
