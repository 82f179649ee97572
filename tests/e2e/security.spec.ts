import type { Page } from '@playwright/test';
import { expect, test, until } from './app.ts';

/** What no page of the app may do, tried from inside a page as somebody would who had taken it over. */

const ELSEWHERE = 'https://example.org/';

test.describe('from inside a page', () => {
  let page: Page;
  test.beforeEach(async ({ app, tray }) => {
    await tray.click('Settings');
    page = await app.settings();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('there is no Node, and nothing of Electron but the page’s own calls', async () => {
    const seen = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
      groups: Object.keys(window.unbend ?? {}),
    }));
    expect(seen).toEqual({ node: [], groups: ['app'] });
  });

  test('the policy stands in the header and lets nothing in from elsewhere, nor inline', async () => {
    const policy = await page.evaluate(async () => {
      const answer = await fetch(location.href);
      return answer.headers.get('content-security-policy') ?? '';
    });
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');

    const refused = await page.evaluate(async (elsewhere) => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
      const attempt = async (what: () => unknown): Promise<string> => {
        try {
          await what();
          return 'went through';
        } catch (error) {
          return error instanceof Error ? error.name : 'refused';
        }
      };
      // What the driver itself evaluates may eval; a task of the page may not.
      await new Promise((done) => setTimeout(done, 0));
      const outcomes = {
        eval: await attempt(() => (0, eval)('1 + 1')),
        html: await attempt(() => (document.createElement('div').innerHTML = '<b>bold</b>')),
        fetch: await attempt(() => fetch(elsewhere)),
      };
      document.body.setAttribute('style', 'color: red');
      const image = document.createElement('img');
      image.src = `${elsewhere}pixel.png`;
      const frame = document.createElement('iframe');
      frame.src = elsewhere;
      document.body.append(image, frame);
      // Reports are delivered a little later.
      await new Promise((done) => setTimeout(done, 500));
      return { outcomes, violations: [...new Set(violations)] };
    }, ELSEWHERE);
    expect(Object.values(refused.outcomes), JSON.stringify(refused.outcomes)).not.toContain('went through');
    expect(refused.violations).toEqual(
      expect.arrayContaining(['style-src-attr', 'img-src', 'frame-src', 'connect-src']),
    );
  });

  test('it cannot go elsewhere, nor open a window', async ({ app }) => {
    const before = page.url();
    await page.evaluate((elsewhere) => {
      location.href = elsewhere;
    }, ELSEWHERE);
    await until('the refusal in the log', () => app.log.includes('a navigation was refused'));
    await page.evaluate(() => {
      location.href = 'file:///etc/passwd';
    });
    expect(page.url()).toBe(before);

    const opened = await page.evaluate((elsewhere) => window.open(elsewhere) !== null, ELSEWHERE);
    expect(opened).toBe(false);
    await until('the refusal in the log', () => app.log.includes('a new window was refused'));
    const windows = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(windows).toBe(1);
  });

  test('it is given no permission', async () => {
    const answers = await page.evaluate(async () => {
      const state = async (name: PermissionName): Promise<string> =>
        (await navigator.permissions.query({ name })).state;
      const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'given',
        (error: unknown) => (error instanceof Error ? error.name : 'refused'),
      );
      return {
        notifications: await state('notifications'),
        geolocation: await state('geolocation'),
        asked: await Notification.requestPermission(),
        media,
      };
    });
    expect(answers).toEqual({
      notifications: 'denied',
      geolocation: 'denied',
      asked: 'denied',
      media: expect.stringMatching(/NotAllowedError|NotFoundError/) as unknown,
    });
  });

  test('it reads nothing but the app’s own files', async () => {
    const answers = await page.evaluate(async () => {
      const statusOf = (url: string): Promise<number | string> =>
        fetch(url).then(
          ({ status }) => status,
          () => 'refused',
        );
      return {
        own: await statusOf('app://unbend/settings/index.html'),
        none: await statusOf('app://unbend/none.html'),
        above: await statusOf('app://unbend/..%2f..%2fpackage.json'),
        otherHost: await statusOf('app://other/settings/index.html'),
        file: await statusOf('file:///etc/hostname'),
      };
    });
    expect(answers).toEqual({ own: 200, none: 404, above: 404, otherHost: 'refused', file: 'refused' });
  });
});
