import type { Page } from '@playwright/test';
import { atRest, type Stage } from './stage.ts';

/** One person's first day with Unbend, as far as it fits into a minute and a half. Every step waits for what it needs. */

export interface Chapter {
  /** What is tried; said before it begins, and named when it fails. */
  readonly title: string;
  readonly play: (stage: Stage) => Promise<void>;
}

/** The tray with nothing due and nothing in the way. */
const NEXT = /Next break about/;

export const STORY: readonly Chapter[] = [
  { title: 'The first start', play: firstStart },
  { title: 'A condition is ticked', play: yourBack },
  { title: 'The other pages', play: otherPages },
  { title: 'The tray', play: tray },
  { title: 'Time passes at the desk, and the prompt comes', play: (stage) => prompt(stage, 'prompt') },
  { title: 'The break', play: guidedBreak },
  { title: 'Something hurts', play: somethingHurts },
  { title: 'The break ends, and the next interval begins', play: thatsIt },
  { title: 'The same in the dark', play: inTheDark },
  { title: 'Unbend is quit from the tray', play: quit },
];

async function firstStart({ app, panel, picture }: Stage): Promise<void> {
  // A window that opens while the driver still takes hold of the app can leave it waiting for ever: it opens later.
  await app.launch(['--hidden']);
  await panel.icon();
  await panel.choose('Your back');
  const page = await app.settings();
  await page.getByRole('checkbox').first().waitFor();
  await atRest(page);
  await picture('first-start', 'Your back at the first start: a short statement with its empty box');
}

async function yourBack({ app, picture, press }: Stage): Promise<void> {
  const page = await app.settings();
  await press(page.getByRole('checkbox').first());
  await press(page.getByRole('button', { name: 'Continue' }));
  await press(page.getByRole('button', { name: 'None of these' }));
  await press(page.getByRole('checkbox', { name: /^Bending forward or sitting/ }));
  await page.getByText('Left out for now').first().waitFor();
  await atRest(page);
  await picture('your-back', 'What to leave out, with one condition ticked: what remains, and why');
  await press(page.getByRole('button', { name: 'Continue' }));
  await page.getByRole('heading', { name: 'What is around you?' }).waitFor();
  await atRest(page);
  await picture('your-desk', 'Your desk: what is near, so that no movement needs what is not there');
  await press(page.getByRole('button', { name: 'Continue' }));
  await page.getByRole('heading', { name: 'What feels tight?' }).waitFor();
  await atRest(page);
  await picture('tight-or-weak', 'Tight or weak: short checks, to be skipped or done');
  await press(page.getByRole('button', { name: 'Skip this' }));
  await page.getByRole('button', { name: 'Try one minute now' }).waitFor();
  await atRest(page);
  await picture('your-day', 'The last step of the first start: the day, start at login, one minute to try');
  await press(page.getByRole('button', { name: 'Not now' }));
}

async function otherPages(stage: Stage): Promise<void> {
  const { app, picture, world } = stage;
  await goToPage(stage, 'Breaks');
  await picture('breaks', 'Breaks: how often and how long');
  await goToPage(stage, 'General');
  await picture('general', 'General: look, shortcut, data');
  await goToPage(stage, 'About');
  await picture('about', 'About: what runs it, and what stands behind it');
  await world.screen.press('super+F4');
  await app.gone('settings');
}

async function tray(stage: Stage): Promise<void> {
  const { panel, picture } = stage;
  // Counts anew, so that the prompt does not come while the menu is being looked at.
  await panel.choose('I just moved');
  console.log(`  The tray says “${await stage.trayReads(NEXT)}”.`);
  await panel.openMenu();
  await panel.goTo('Stretch now');
  await picture('tray-menu', 'the icon in a real panel, its menu opened by the right button');
  await panel.closeMenu();
}

/** The prompt waits for a pause of the person's input, so nothing is moved meanwhile. */
async function prompt({ app, picture }: Stage, name: string): Promise<void> {
  const page = await app.prompt({ within: 60_000 });
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await atRest(page);
  await picture(name, 'the prompt in its corner; the keyboard stays where it was');
}

async function start({ app, press, world }: Stage): Promise<Page> {
  await press((await app.prompt()).getByRole('button', { name: 'Start' }));
  const page = await app.breakPage();
  await page.getByRole('button', { name: 'This hurts' }).waitFor();
  await world.screen.window('^Break$');
  await atRest(page);
  return page;
}

async function underWay(page: Page): Promise<void> {
  await page
    .getByText(/^Breathe /)
    .first()
    .waitFor();
  await atRest(page);
}

async function guidedBreak(stage: Stage): Promise<void> {
  const page = await start(stage);
  await stage.picture('break-begins', 'a break begins: getting into place');
  await underWay(page);
  await stage.picture('break', 'a movement under way, with its cue, breath and ring');
}

async function somethingHurts({ app, picture, press }: Stage): Promise<void> {
  const page = await app.breakPage();
  await press(page.getByRole('button', { name: 'This hurts' }));
  await page.getByRole('dialog').waitFor();
  await atRest(page);
  await picture('this-hurts', 'This hurts: everything stands still, one question');
  await press(page.getByRole('button', { name: 'No', exact: true }));
  const goOn = page.getByRole('button', { name: /^Ease off and go on/ });
  await goOn.waitFor();
  await atRest(page);
  await picture('this-hurts-mild', 'not strong: three ways to go on');
  await press(goOn);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function thatsIt(stage: Stage): Promise<void> {
  const { app, picture, press } = stage;
  const page = await app.breakPage();
  const ended = page.getByRole('heading', { name: 'That’s it' });
  const step = page.getByText(/^Step \d+ of \d+/).first();
  while (!(await ended.isVisible())) {
    const before = await step.textContent();
    await press(page.getByRole('button', { name: 'Skip this one' }));
    await page
      .getByText(/^Step \d+ of \d+/)
      .filter({ hasNotText: before ?? '' })
      .or(ended)
      .first()
      .waitFor({ state: 'attached' });
  }
  await atRest(page);
  await picture('thats-it', 'the break is over; this goes by itself after five seconds');
  await app.gone('break', { within: 15_000 });
  // After a break that ran to its end, whether somebody is back is looked at once a minute; the menu says it at once.
  await stage.panel.choose('I just moved');
  console.log(`  The tray says “${await stage.trayReads(NEXT)}”.`);
}

async function inTheDark(stage: Stage): Promise<void> {
  const { app, panel, picture, press, world } = stage;
  await panel.choose('Settings');
  const page = await app.settings();
  await goToPage(stage, 'General');
  await press(page.getByRole('radio', { name: 'Dark', exact: true }));
  await page.locator('html[data-theme="dark"]').waitFor();
  await stage.paint('dark');
  await goToPage(stage, 'Breaks');
  await atRest(page);
  await picture('dark-breaks', 'Breaks, in the dark');
  await goToPage(stage, 'Your back');
  await picture('dark-your-back', 'Your back, in the dark');
  await world.screen.press('super+F4');
  await app.gone('settings');

  await panel.choose('I just moved');
  await prompt(stage, 'dark-prompt');
  const guided = await start(stage);
  await underWay(guided);
  await picture('dark-break', 'a movement under way, in the dark');
  await press(guided.getByRole('button', { name: 'End', exact: true }));
  await app.gone('break');
}

async function quit(stage: Stage): Promise<void> {
  const { app, panel } = stage;
  console.log(`  The tray says “${await stage.trayReads(NEXT)}”.`);
  // Watched from before: once the app has ended, the driver no longer knows its process.
  const ended = app.ends({ within: 30_000 });
  await panel.choose('Quit Unbend');
  const code = await ended;
  if (code !== 0) throw new Error(`Unbend ended with code ${String(code)}`);
}

async function goToPage({ app, press }: Stage, name: string): Promise<void> {
  const page = await app.settings();
  await press(page.getByRole('navigation').getByRole('button', { name }));
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await atRest(page);
}
