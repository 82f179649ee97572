import { PlainError } from '../plain-error.ts';
import type { FoundElectron } from '../runtime/order.ts';

/** What a package may be used for. */
export interface PackageKind {
  /** The folder inside `out`. */
  readonly folder: 'package' | 'test-package';
  /** What lies beside a package that must not be given to people; null for one that may be. */
  readonly notice: string | null;
}

/** Only the pinned Electron makes a package for people; any other one makes a test package, and that is written in it. */
export function packageKind(runtime: FoundElectron, pinnedVersion: string): PackageKind {
  if (!/^\d+\.\d+\.\d+/.test(runtime.version)) {
    throw new PlainError(
      `The Electron in ${runtime.distPath} does not tell its version (its file "version" is missing), and a package must name it.`,
    );
  }
  if (runtime.version === pinnedVersion) return { folder: 'package', notice: null };
  return {
    folder: 'test-package',
    notice:
      `A test package of Unbend on Electron ${runtime.version}: never to be released. ` +
      `Releases are made with Electron ${pinnedVersion}, the version that package.json pins.`,
  };
}
