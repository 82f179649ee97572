import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Settings from '../../renderer/settings/Settings.svelte';
import '../../renderer/settings/page.css';
import '../../renderer/styles/base.css';
import { EMPTY_PROFILE } from '../../shared/screening/profile.ts';
import { faults } from './axe.ts';
import { appMain, appView, profileOf } from './windows.ts';

beforeEach(() => page.viewport(920, 760));

const button = (name: string | RegExp) => page.getByRole('button', { name });
const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
const heading = (name: string) => page.getByRole('heading', { name });
/** Where the count is said to a screen reader. */
const count = (text: string) => page.getByText(text, { exact: true });

const STATEMENT = /^I am 18 or over/;
const DISC = 'Bending forward or sitting makes it worse';
const SURGERY = 'Back surgery in the last 12 weeks, or not yet cleared';
const ticked = (id: string, clearedAt: number | null = null) => ({ id, confirmedAt: 0, clearedAt });

describe('the first start', () => {
  const first = () => appMain(appView(EMPTY_PROFILE));
  const next = () => button('Continue');

  test('begins with the statement and an empty box, and waits for it', async () => {
    await render(Settings, first());
    await expect.element(heading('Please read this once')).toBeVisible();
    await expect.element(page.getByText('Step 1 of 6: Welcome')).toBeVisible();
    await expect.element(box(STATEMENT)).not.toBeChecked();
    expect(page.getByRole('checkbox').elements()).toHaveLength(1);
    await expect.element(next()).toBeDisabled();
    await box(STATEMENT).click();
    await expect.element(next()).toBeEnabled();
  });

  test('asks for the whole list before anything else, and nothing starts before it is answered', async () => {
    const main = first();
    await render(Settings, main);
    await box(STATEMENT).click();
    await next().click();
    await expect.element(heading('First, is any of this true now?')).toHaveFocus();
    expect(page.getByRole('checkbox').elements()).toHaveLength(15);
    expect(button('Try one minute now').elements()).toHaveLength(0);
    expect(page.getByRole('searchbox').elements()).toHaveLength(0);
    await button('None of these').click();
    await expect.element(heading('Anything to leave out?')).toHaveFocus();
    expect(main.commands).toEqual([{ kind: 'accept-statement' }, { kind: 'answer-red-flags', flags: [] }]);
  });

  test('then what to leave out, the day, and one minute; after it the window is the ordinary one', async () => {
    const main = first();
    await render(Settings, main);
    await box(STATEMENT).click();
    await next().click();
    await button('None of these').click();
    await box(DISC).click();
    await expect.element(count('34 of 38 desk movements')).toBeInTheDocument();
    await next().click();
    await expect.element(heading('What is around you?')).toHaveFocus();
    await next().click();
    await expect.element(heading('What feels tight?')).toHaveFocus();
    await button('Skip this').click();
    await expect.element(page.getByRole('slider', { name: 'Time at the desk between breaks' })).toBeInTheDocument();
    await page.getByRole('switch', { name: 'Start at login' }).click({ force: true });
    await expect.element(page.getByRole('switch', { name: 'Start at login' })).toBeChecked();
    await button('Try one minute now').click();
    expect(main.stretches).toEqual([60]);
    await expect.element(heading('Your back')).toBeVisible();
    expect(button('Try one minute now').elements()).toHaveLength(0);
  });

  test('one can go back, and what was answered stands', async () => {
    await render(Settings, first());
    await box(STATEMENT).click();
    await next().click();
    await button('Back').click();
    await expect.element(box(STATEMENT)).toBeChecked();
    await next().click();
    await button('None of these').click();
    await button('Nothing to leave out').click();
    await next().click();
    await button('Skip this').click();
    await button('Back').click();
    await expect.element(heading('What feels tight?')).toHaveFocus();
    await button('Skip this').click();
    await button('Not now').click();
    await expect.element(heading('Your back')).toBeVisible();
  });

  test('a warning sign stops it, and after the check it goes on behind the list', async () => {
    await render(Settings, first());
    await box(STATEMENT).click();
    await next().click();
    await box(/serious fall/).click();
    await next().click();
    await expect.element(heading('Stop. This needs urgent medical help now.')).toBeVisible();
    await button('I have been checked').click();
    await expect.element(heading('Anything to leave out?')).toBeVisible();
  });

  test('an open clearance holds the first minute back and says so', async () => {
    await render(Settings, first());
    await box(STATEMENT).click();
    await next().click();
    await button('None of these').click();
    await box(SURGERY).click();
    // No self-check comes while something holds guidance back.
    await expect.element(page.getByText('Step 3 of 5: What to leave out')).toBeVisible();
    await next().click();
    await next().click();
    await expect.element(button('Try one minute now')).toBeDisabled();
    await expect.element(heading('First ask the people who treat you')).toBeVisible();
  });

  test('goes by keyboard alone', async () => {
    const main = first();
    await render(Settings, main);
    const tabTo = async (target: () => Element, most: number): Promise<void> => {
      for (let press = 0; press < most && document.activeElement !== target(); press++) await userEvent.tab();
      expect(document.activeElement).toBe(target());
    };
    await tabTo(() => box(STATEMENT).element(), 6);
    await userEvent.keyboard(' ');
    await expect.element(next()).toBeEnabled();
    await tabTo(() => next().element(), 2);
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('First, is any of this true now?')).toHaveFocus();
    await tabTo(() => button('None of these').element(), 17);
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Anything to leave out?')).toHaveFocus();
    button('Nothing to leave out').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('What is around you?')).toHaveFocus();
    await tabTo(() => page.getByRole('switch', { name: 'A free wall nearby' }).element(), 2);
    await userEvent.keyboard(' ');
    await tabTo(() => next().element(), 12);
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('What feels tight?')).toHaveFocus();
    await tabTo(() => button('Skip this').element(), 8);
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Your working day')).toHaveFocus();
    await tabTo(() => button('Try one minute now').element(), 8);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => main.stretches).toEqual([60]);
  });

  test('is not repeated once it was answered', async () => {
    await render(Settings, appMain());
    await expect.element(heading('Your back')).toBeVisible();
    expect(box(STATEMENT).elements()).toHaveLength(0);
    expect(button('Try one minute now').elements()).toHaveLength(0);
  });
});

describe('red flags', () => {
  test('a ticked one turns "None of these" into "Continue"', async () => {
    const main = appMain(appView(profileOf({ redFlagsAnsweredAt: null })));
    await render(Settings, main);
    await box(/serious fall/).click();
    await button('Continue').click();
    await expect.poll(() => main.commands).toEqual([{ kind: 'answer-red-flags', flags: ['major-trauma'] }]);
  });

  test.each([
    ['cauda-equina', 'Stop. This needs urgent medical help now.'],
    ['kidney-urine', 'Contact a doctor today.'],
    ['a-sign-of-a-newer-version', 'Stop. This needs urgent medical help now.'],
  ])('%s stops everything until the person was checked', async (flag, title) => {
    const main = appMain(appView(profileOf({ redFlags: [flag] })));
    await render(Settings, main);
    await expect.element(heading(title)).toBeVisible();
    expect(page.getByRole('searchbox').elements()).toHaveLength(0);
    await button('I have been checked').click();
    await expect.element(heading('Your back')).toBeVisible();
    expect(main.commands).toEqual([{ kind: 'checked' }]);
  });

  test('the worst of several decides, and all are shown', async () => {
    await render(Settings, appMain(appView(profileOf({ redFlags: ['kidney-urine', 'major-trauma'] }))));
    await expect.element(heading('Stop. This needs urgent medical help now.')).toBeVisible();
    await expect
      .element(page.getByText('New back pain after a recent serious fall, road crash or heavy blow'))
      .toBeVisible();
    await expect.element(page.getByText(/Back or side pain with pain when you pass urine/)).toBeVisible();
  });

  test('one that only advises lets the rest go on', async () => {
    const main = appMain(appView(profileOf({ redFlags: ['not-improving'] })));
    await render(Settings, main);
    await expect.element(heading('Your back')).toBeVisible();
    await expect.element(heading('Have this looked at.')).toBeInTheDocument();
    await button('This is no longer true').click();
    expect(main.commands).toEqual([{ kind: 'checked' }]);
  });

  test('are asked again after something hurt strongly, before anything else on the page', async () => {
    const answeredAt = Date.UTC(2026, 10, 25, 11);
    const until = answeredAt + 7 * 24 * 3_600_000 + 60_000;
    const main = appMain(
      appView(profileOf({ redFlagsAnsweredAt: answeredAt, rests: [{ movement: 'seated-figure-four', until }] })),
    );
    await render(Settings, main);
    await expect.element(heading('Is any of this true now?')).toBeVisible();
    await expect.element(heading('Let’s stop here for today.')).toBeVisible();
    await expect.element(page.getByText('Seated figure-four (piriformis) is left out for 7 days.')).toBeVisible();
    expect(page.getByRole('searchbox').elements()).toHaveLength(0);
    await button('None of these').click();
    await expect.element(page.getByRole('searchbox')).toBeVisible();
  });

  test('the list can be looked at again and left as it was', async () => {
    const main = appMain();
    await render(Settings, main);
    await button('Look at the list again').click();
    await expect.element(box(/serious fall/)).toBeInTheDocument();
    await button('Leave it as it was').click();
    await expect.element(box(/serious fall/)).not.toBeInTheDocument();
    expect(main.commands).toEqual([]);
  });
});

describe('conditions', () => {
  test('all 59 are there, in five groups', async () => {
    await render(Settings, appMain());
    for (const group of ['Back', 'Pregnancy and after', 'Joints', 'Health', 'Place and day']) {
      await expect.element(heading(group)).toBeInTheDocument();
    }
    // Three more boxes ask for equipment, and four stand for today.
    expect(page.getByRole('checkbox').elements()).toHaveLength(59 + 3 + 4);
  });

  test('a ticked one changes the count at once, and what is left out says why', async () => {
    const main = appMain();
    await render(Settings, main);
    await expect.element(count('38 of 38 desk movements')).toBeInTheDocument();
    await box(DISC).click();
    await expect.element(count('34 of 38 desk movements')).toBeInTheDocument();
    await expect.element(page.getByText('Seated pelvic rock')).toBeVisible();
    await expect.element(page.getByText(/^Instead: /)).toBeVisible();
    await box(DISC).click();
    await expect.element(count('38 of 38 desk movements')).toBeInTheDocument();
    expect(main.commands).toEqual([
      { kind: 'condition', id: 'disc-flexion-intolerant', ticked: true },
      { kind: 'condition', id: 'disc-flexion-intolerant', ticked: false },
    ]);
  });

  test('equipment adds movements', async () => {
    await render(Settings, appMain());
    await box('A mat, and room for it on the floor').click();
    await expect.element(page.getByText(/^\d+ of 4\d desk movements$/)).toBeInTheDocument();
  });

  test('a plain word finds them', async () => {
    await render(Settings, appMain());
    await page.getByRole('searchbox', { name: 'Search' }).fill('preg');
    await expect.element(box('Pregnant - week 14 onwards')).toBeInTheDocument();
    await expect.element(box(DISC)).not.toBeInTheDocument();
    await page.getByRole('searchbox').fill('xyzzy');
    await expect.element(page.getByText(/^Nothing found/)).toBeVisible();
    await button('Clear the search').click();
    await expect.element(box(DISC)).toBeInTheDocument();
  });

  test('an open clearance says what is held, and goes with a yes of the clinician', async () => {
    const main = appMain(appView(profileOf({ conditions: [ticked('spinal-surgery-recent')] })));
    await render(Settings, main);
    await expect.element(heading('First ask the people who treat you')).toBeVisible();
    await button('My clinician said yes').click();
    await expect.element(heading('First ask the people who treat you')).not.toBeInTheDocument();
    await expect
      .element(page.getByText(/^Your clinician said yes, as you told Unbend on 25 November 2026/))
      .toBeVisible();
    await button('Take that back').click();
    await expect.element(heading('First ask the people who treat you')).toBeVisible();
    expect(main.commands.map((command) => 'cleared' in command && command.cleared)).toEqual([true, false]);
  });

  test('advice stands at its condition', async () => {
    await render(Settings, appMain(appView(profileOf({ conditions: [ticked('high-blood-pressure')] }))));
    await expect.element(page.getByText('Keep breathing on every hold.')).toBeInTheDocument();
  });

  test('one that this version does not know leaves everything out, and can be taken off', async () => {
    const main = appMain(appView(profileOf({ conditions: [ticked('from-the-future')] })));
    await render(Settings, main);
    await expect.element(count('0 of 38 desk movements')).toBeInTheDocument();
    await button('Take it off the list').click();
    await expect.element(count('38 of 38 desk movements')).toBeInTheDocument();
  });

  test('a refused change leaves the box as it was and says so', async () => {
    const main = appMain();
    main.refuses = true;
    await render(Settings, main);
    await box(SURGERY).click();
    await expect.element(page.getByText(/^That did not work, and nothing was changed/)).toBeVisible();
    await expect.element(box(SURGERY)).not.toBeChecked();
  });

  test('an empty box holds no tick, whatever the colours are', async () => {
    await render(Settings, appMain(appView(profileOf({ conditions: [ticked('knee-pain')] }))));
    await expect.element(page.getByRole('searchbox')).toBeVisible();
    const marks = [...document.querySelectorAll<HTMLInputElement>('.tick input')].map((input) => {
      const mark = input.parentElement?.querySelector('svg');
      return { ticked: input.checked, seen: mark ? getComputedStyle(mark).visibility === 'visible' : null };
    });
    expect(marks.filter((mark) => mark.ticked)).toHaveLength(1);
    expect(marks.filter((mark) => mark.seen !== mark.ticked)).toEqual([]);
  });

  test('every row can be hit', async () => {
    await render(Settings, appMain());
    const heights = [...document.querySelectorAll('label')].map((label) => label.getBoundingClientRect().height);
    expect(heights.length).toBeGreaterThan(59);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

describe('just for today', () => {
  test('quiet movements only leave out the others until it is over', async () => {
    const main = appMain();
    await render(Settings, main);
    await box('Quiet movements only').click();
    expect(main.commands).toEqual([{ kind: 'today', condition: 'shared-quiet-space', on: true }]);
    await expect.element(page.getByText('Left out for now')).toBeVisible();
    await expect.element(count('38 of 38 desk movements')).not.toBeInTheDocument();
    await box('Quiet movements only').click();
    await expect.element(count('38 of 38 desk movements')).toBeInTheDocument();
  });

  test('what is over is not ticked', async () => {
    const over = { condition: 'seated-only', until: Date.UTC(2026, 10, 25, 11) } as const;
    await render(Settings, appMain(appView(profileOf({ today: [over] }))));
    await expect
      .element(page.getByRole('region', { name: 'Just for today' }).getByRole('checkbox', { name: 'I stay seated' }))
      .not.toBeChecked();
    await expect.element(count('38 of 38 desk movements')).toBeInTheDocument();
  });
});

describe('what was ticked a while ago', () => {
  test('is asked about, and an answer settles it', async () => {
    const main = appMain(appView(profileOf({ conditions: [ticked('acute-flare')] })));
    await render(Settings, main);
    const card = page.getByRole('region', { name: 'Still true?' });
    await expect.element(card.getByText(/^Fresh flare-up/)).toBeVisible();
    await card.getByRole('button', { name: 'Still true' }).click();
    expect(main.commands).toEqual([{ kind: 'condition', id: 'acute-flare', ticked: true }]);
    await expect.element(card).not.toBeInTheDocument();
  });
});

describe('axe finds nothing', () => {
  const pages = {
    'first start': EMPTY_PROFILE,
    'your back': profileOf({ conditions: [ticked('spinal-surgery-recent'), ticked('high-blood-pressure')] }),
    emergency: profileOf({ redFlags: ['cauda-equina'] }),
    urgent: profileOf({ redFlags: ['kidney-urine'] }),
  };
  test.each(Object.entries(pages))('%s', async (_name, profile) => {
    for (const theme of ['light', 'dark'] as const) {
      const view = appView(profile);
      const { unmount } = await render(Settings, appMain({ ...view, settings: { ...view.settings, theme } }));
      await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await faults(), theme).toEqual([]);
      await unmount();
    }
  });
});
