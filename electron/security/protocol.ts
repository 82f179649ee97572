import { protocol, type Session } from 'electron';
import type { BundleFile } from './bundle.ts';

export const SCHEME = 'app';
export const HOST = 'unbend';
export const ORIGIN = `${SCHEME}://${HOST}`;

/** No inline script or style, no network, no plug-in, no frame; script sinks take trusted types only. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // Svelte clones its compiled templates through a policy of this name; no other may be made.
  'trusted-types svelte-trusted-html',
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};

/** Must run before `ready`, or Electron refuses the scheme. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the listed files of the bundle to the pages of this session; everything else is 404. */
export function serveBundle(session: Session, files: ReadonlyMap<string, BundleFile>): void {
  session.protocol.handle(SCHEME, (request) => {
    const url = new URL(request.url);
    const file = request.method === 'GET' && url.host === HOST ? files.get(url.pathname) : undefined;
    if (!file) return new Response('Not found', { status: 404, headers: { ...HEADERS, 'content-type': 'text/plain' } });
    return new Response(new Uint8Array(file.read()), { headers: { ...HEADERS, 'content-type': file.type } });
  });
}
