// A claim by hand in a real browser: filed, its blockers read, papers seen, decided, approved by a second person.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { href } from '../../packages/web/src/addresses.ts';
import { SESSION_COOKIE } from '../../packages/web/src/branch/shown.ts';
import { barriersOn } from './axe.ts';
import { open, openBrowser, type Screen, visitor } from './browser.ts';
import { type Site, startSite } from './site.ts';
import { smallBranch } from './small-branch.ts';

let made: Awaited<ReturnType<typeof smallBranch>>;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  [made, browser] = await Promise.all([smallBranch(), openBrowser()]);
  site = await startSite({ branch: () => made.branch });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  await made.close();
});

/** A page that somebody of the branch has open, read without its policy so that axe may look at it. */
async function somebody(who: string, screen: Screen): Promise<Page> {
  const context = await visitor(browser, { screen, keeps: false, bypassPolicy: true });
  await context.addCookies([{ name: SESSION_COOKIE, value: made.sessions[who] ?? '', url: site.url }]);
  return context.newPage();
}

const ways = [
  { language: 'id', screen: 'phone', who: 'worker', outcome: 'granted', now: 'JHT 6', more: '+1 kasus' },
  { language: 'en', screen: 'desktop', who: 'left', outcome: 'granted', now: 'JHT 7', more: '+1 case' },
  { language: 'en', screen: 'desktop', who: 'employed', outcome: 'refused', now: '', more: '' },
] as const;

describe.each(ways)('$language on a $screen, $outcome', ({ language, screen, who, outcome, now, more }) => {
  let claim = '';
  const onDesk = async (name: string) => {
    const page = await somebody(name, screen);
    await open(page, site.url + href('deskClaim', language, { claim }));
    return page;
  };
  const press = async (page: Page, step: string) => {
    await page.click(`button[value=${step}]`);
    expect(await barriersOn(page, screen)).toEqual([]);
  };

  test('a worker files a claim of the JHT account and sees at once what holds it up', async () => {
    const page = await somebody(who, screen);
    await open(page, site.url + href('myClaims', language));
    await page.click(`a[href="${href('fileClaim', language)}"]`);
    await page.selectOption('#f-ground', 'resignation');
    await page.click('main form:not(.signed-in) button.button:not(.second)');
    if (outcome === 'refused') {
      // Nobody has reported an end, so it is asked.
      expect(await barriersOn(page, screen)).toEqual([]);
      await page.fill('#f-endOfWork', '2024-06-30');
      await page.click('main form:not(.signed-in) button.button:not(.second)');
    }
    claim = /K-\d+/.exec(page.url())?.[0] ?? '';
    expect(claim).not.toBe('');
    const blockers = await page.locator('.blockers > li').allInnerTexts();
    expect(blockers.length).toBeGreaterThan(3);
    // Who still works by the registry is told that the employer must report the end; nobody else is.
    const asksEmployer = blockers.some((text) => text.includes('you have left'));
    expect(asksEmployer).toBe(outcome === 'refused');
    expect(await barriersOn(page, screen)).toEqual([]);
  });

  test('an officer sees the papers, decides, and may not approve; somebody else may', async () => {
    const officer = await onDesk('officer');
    // What cannot be done yet is not offered, and says what comes first.
    expect(await officer.locator('button[value=decide]').isDisabled()).toBe(true);
    expect(await officer.locator('#dulu a').count()).toBe(1);
    expect(await barriersOn(officer, screen)).toEqual([]);
    for (const box of await officer.locator('input[name=paper]').all()) await box.check();
    await press(officer, 'see');
    expect(await officer.locator('.paper.seen').count()).toBeGreaterThan(3);
    await press(officer, 'decide');
    expect(await officer.locator('button[value=approve]').count()).toBe(0);
    const approver = await onDesk('approver');
    await press(approver, 'approve');
    const steps = await approver.locator('.claim-steps li.done').count();
    expect(steps).toBe(outcome === 'granted' ? 4 : 5);
  });

  /** The money came back: another account is asked for, approved, and paid to. */
  const isPaidAgain = async (cashier: Page) => {
    const member = await somebody(who, screen);
    await open(member, site.url + href('myClaim', language, { claim }));
    await member.fill('#rek-bank', 'CTOHIDJA');
    await member.fill('#rek-nomor', '5511077');
    await press(member, 'account');
    const approver = await somebody('approver', screen);
    await open(approver, site.url + href('desk', language));
    await approver.click('button[value=approve-account]');
    await cashier.click('button[value=retry]');
    await cashier.click('button[value=gather]');
    const batch = cashier.url().replace(/\?.*/, '');
    for (const name of ['approver', 'second']) {
      const one = await somebody(name, screen);
      await open(one, batch);
      await one.click('button[value=approve]');
    }
    await open(cashier, batch);
    for (const step of ['send', 'bank']) await cashier.click(`button[value=${step}]`);
  };

  const isPaid = async () => {
    const cashier = await somebody('cashier', screen);
    await open(cashier, site.url + href('deskPayments', language));
    await press(cashier, 'order');
    await press(cashier, 'gather');
    const batch = cashier.url().replace(/\?.*/, '');
    for (const who of ['approver', 'second']) {
      const approver = await somebody(who, screen);
      await open(approver, batch);
      await approver.click('button[value=approve]');
    }
    await open(cashier, batch);
    expect(await cashier.locator('button[value=bank]').isDisabled()).toBe(true);
    await press(cashier, 'send');
    const form = cashier.locator('form[action$="pain.001.xml"]');
    const [file] = await Promise.all([cashier.waitForEvent('download'), form.locator('button').click()]);
    expect(file.suggestedFilename()).toMatch(/^B-\d+\.pain\.001\.xml$/);
    if (screen === 'desktop') await cashier.check('input[value=returns]');
    await press(cashier, 'bank');
    if (screen === 'desktop') await isPaidAgain(cashier);
    const figure = await cashier.locator('#angka ~ ul > li').first().innerText();
    expect(figure).toContain(now);
    expect(figure).toMatch(/, \+Rp[\d.,]+/);
    expect(figure).toContain(`${more}, `);
  };
  // Nothing is paid on a refusal.
  if (outcome === 'granted') test('two people approve the payment, the bank pays, and the figure moves', isPaid);

  // A refusal is answered by the claimant; nobody who had a part in it says how that ended.
  const isObjected = async () => {
    const page = await somebody(who, screen);
    await open(page, site.url + href('myClaim', language, { claim }));
    await page.click('#keberatan ~ details summary');
    await page.fill('#keberatan-alasan', 'The firm has not reported that I left.');
    await press(page, 'object');
    expect(await (await onDesk('approver')).locator('button[value=end]').count()).toBe(0);
    const second = await onDesk('second');
    await second.check('input[value=upheld]');
    await second.fill('#hasil-alasan', 'A letter of the firm.');
    await press(second, 'end');
    const officer = await onDesk('officer');
    await press(officer, 'renew');
    expect(await officer.locator('#keberatan ~ p a').innerText()).toMatch(/^K-\d+$/);
  };
  if (outcome === 'refused') test('the claimant objects, and a new claim follows when that is upheld', isObjected);

  test('whose claim it is reads who opened the file; nobody else of the members does', async () => {
    const address = site.url + href('myClaim', language, { claim });
    const page = await somebody(who, screen);
    await open(page, address);
    expect(await page.locator('#pembaca ~ ul').innerText()).toContain('Petugas Contoh');
    await open(await somebody('heir', screen), address, { status: 404 });
  });
});

test('an heir claims everything after a death at once, with one set of papers, and sees the total', async () => {
  const page = await somebody('heir', 'phone');
  await open(page, site.url + href('fileDeath', 'en'));
  await page.click('input[name=deathAtWork][value=false]');
  await page.click('input[name=spouse][value=true]');
  await page.fill('#f-childrenCount', '1');
  await page.fill('#f-children-0-tk-sd', '2');
  await page.click('main form:not(.signed-in) button.button:not(.second)');
  const claims = await page.locator('article h3').allInnerTexts();
  expect(claims.map((text) => text.split(' ')[0])).toEqual(['JKM', 'JHT', 'JP']);
  const amounts = await page.locator('section.answer .value').allInnerTexts();
  const [total, ...parts] = [await page.locator('section.answer .money.big').innerText(), ...amounts.slice(0, 2)];
  const rupiah = (text: string | undefined) => Number(text?.replace(/\D/g, ''));
  expect(rupiah(total)).toBe(rupiah(parts[0]) + rupiah(parts[1]));
  // Each paper stands once, whoever needs it.
  const papers = await page.locator('.claim-papers .paper').allInnerTexts();
  expect(new Set(papers).size).toBe(papers.length);
  expect(await barriersOn(page, 'phone')).toEqual([]);
  const officer = await somebody('officer', 'desktop');
  await open(officer, site.url + href('deskClaim', 'en', { claim: claims[0]?.split(' ')[1] ?? '' }));
  await officer.fill('#penerima', 'Rini Contoh');
  await officer.selectOption('#hubungan', 'sibling');
  await officer.click('button[value=name]');
  expect(await officer.locator('.notice.bad').count()).toBe(1);
});

test('an employer reports the next month, is billed and pays', async () => {
  const page = await somebody('employer', 'phone');
  await open(page, site.url + href('myCompany', 'en'));
  for (const step of ['report', 'pay']) {
    await page.click(`button[value=${step}]`);
    expect(await barriersOn(page, 'phone')).toEqual([]);
  }
  expect(await page.locator('#tagihan ~ ul > li').first().innerText()).toContain('paid 24 July 2024');
  const sheet = await page.request.get(site.url + href('myCompanySheet', 'en', { month: '2024-05' }));
  expect((await sheet.text()).split('\r\n')[1]).toContain('Contoh,5000000,2024-05-31,');
});

test('what was paid stands in the next version of the release, which somebody else lets out', async () => {
  const page = await somebody('press', 'phone');
  await open(page, site.url + href('deskReleases', 'id'));
  expect(await barriersOn(page, 'phone')).toEqual([]);
  await page.fill('input[name=reason]', 'Dua klaim lagi dibayar.');
  await page.click('button[value=revise]');
  expect(await page.locator('article table').innerText()).toMatch(/5\s+7/);
  expect(await page.locator('button[value=publish]').count()).toBe(0);
  const editor = await somebody('editor', 'desktop');
  await open(editor, site.url + href('deskReleases', 'en'));
  await editor.click('button[value=publish]');
  expect(await editor.locator('.notice.bad').count()).toBe(0);
  await editor.click('article a');
  expect(await editor.locator('article a').allInnerTexts()).toContain('7');
  expect(await barriersOn(editor, 'desktop')).toEqual([]);
  await open(await somebody('officer', 'phone'), site.url + href('deskReleases', 'id'), { status: 403 });
});

test('a release whose days are over goes on in a longer one', async () => {
  made.goTo('2024-07-25');
  const page = await somebody('press', 'phone');
  await open(page, site.url + href('deskReleases', 'en'));
  const ended = page.locator('article', { has: page.locator('button[value=lengthen]') });
  expect(await ended.innerText()).toContain('up to 24 July 2024 only');
  expect(await barriersOn(page, 'phone')).toEqual([]);
  await page.click('button[value=lengthen]');
  expect(await page.locator('.notice.bad').count()).toBe(0);
  expect(await page.locator('article').first().innerText()).toMatch(/paid 7 JHT claims .* to 25 July 2024/s);
});

test('who has not signed in is sent to do so, and who has another role is told so', async () => {
  const answer = await fetch(site.url + href('desk', 'id'), { redirect: 'manual' });
  expect(answer.status).toBe(302);
  expect(answer.headers.get('Location')).toBe('/masuk?lanjut=%2Fmeja');
  const page = await somebody('worker', 'phone');
  const refused = await open(page, site.url + href('desk', 'id'), { status: 403 });
  expect(refused?.headers()['cache-control']).toContain('no-store');
});
