import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LOCALES } from '#text';
import { openPortal } from '../../testing/browser.ts';
import { expectSoundPage, textOf as wordsOf } from '../../testing/draw.ts';
import { CHOICES } from './answers.ts';

let portal: Awaited<ReturnType<typeof openPortal>>;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const textOf = (html: string) => wordsOf(html).replace(/[\u00a0\u202f]/g, ' ');
const WROTE = 'who=private&what=purchase&where=france&written=yes';
const sent = (daysAgo: number) => {
  const [year, month, day] = new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10).split('-');
  return `sent-day=${day}&sent-month=${month}&sent-year=${year}`;
};

describe('the questions before any account', () => {
  test.each(LOCALES)('every page, every step is sound in %s', async (lang) => {
    const browser = portal.browser();
    const steps = [
      '',
      'answering=who',
      'who=private',
      'who=private&what=air',
      `${WROTE.replace('yes', 'no')}`,
      WROTE,
      `${WROTE}&answering=sent&sent-day=31&sent-month=2&sent-year=2026`,
      `${WROTE}&${sent(10)}`,
      `${WROTE}&${sent(10)}&answered=no`,
      `${WROTE}&${sent(10)}&answered=no&elsewhere=no`,
      `${WROTE}&${sent(100)}&answered=no&elsewhere=no`,
      `${WROTE}&${sent(10)}&answered=not-kept&elsewhere=sent-back`,
      `${WROTE}&${sent(500)}&answered=no&elsewhere=no`,
      `${WROTE}&${sent(10)}&answered=settled`,
      `${WROTE.replace('purchase', 'energy')}&${sent(10)}&answered=no&elsewhere=mediator`,
      ...CHOICES.what.slice(-2).map((what) => `who=private&what=${what}`),
      'who=business',
      ...CHOICES.where.slice(1).map((where) => `who=private&what=air&where=${where}`),
      `${WROTE.replace('yes', 'spoken')}&elsewhere=no`,
    ];
    for (const query of steps) {
      const { status, html } = await browser.open(`/triage?${query}&lang=${lang}`);
      expect([query, status]).toEqual([query, /answering/.test(query) ? 422 : 200]);
      expectSoundPage(html, lang);
    }
  });

  test('end on one step, with its date and its article, and go on to the complaint with what was said', async () => {
    const browser = portal.browser();
    const wait = await browser.open(`/triage?${WROTE}&${sent(10)}&answered=no&elsewhere=no`);
    expect(textOf(wait.html)).toMatch(/Attendez jusqu’au \p{L}+ \d+/u);
    expect(textOf(wait.html)).toContain('Vos réponses');
    const refer = await browser.open(`/triage?${WROTE}&${sent(100)}&answered=no&elsewhere=no`);
    expect(textOf(refer.html)).toContain('Vous pouvez saisir le médiateur maintenant');
    expect(textOf(refer.html)).toContain('article L. 612-2 (4°) du code de la consommation');
    const sentOn = /name="sent-on" value="([^"]+)"/.exec(refer.html)?.[1] ?? '';
    expect((await browser.send('/complain/begin', { 'sent-on': sentOn })).to).toBe('/complain/tasks');
    const [, month = '', day = ''] = sentOn.split('-');
    const proof = await browser.open('/complain/earlier/proof');
    expect(proof.html).toContain(
      `name="sent-day" type="text" inputmode="numeric" autocomplete="off" value="${Number(day)}"`,
    );
    expect(proof.html).toContain(`value="${Number(month)}"`);
  });

  test('never forbid what only the mediator may decide', async () => {
    const browser = portal.browser();
    const late = await browser.open(`/triage?${WROTE}&${sent(500)}&answered=no&elsewhere=no`);
    expect(textOf(late.html)).toContain('Seul le médiateur décide');
    expect(late.html).toContain('action="/complain/begin"');
    expect(textOf(late.html)).toContain('Le conciliateur de justice');
  });

  test('go back to the question before, with its answer, and lose none', async () => {
    const browser = portal.browser();
    const { html } = await browser.open(`/triage?${WROTE}&${sent(10)}&answered=no`);
    const back = (/govuk-back-link[^>]*href="([^"]+)"|href="([^"]+)"[^>]*govuk-back-link/.exec(html) ?? [])
      .slice(1)
      .find(Boolean);
    const before = await browser.open((back ?? '').replaceAll('&amp;', '&'));
    expect(textOf(before.html)).toContain('Qu’a-t-il répondu');
    expect(before.html).toMatch(/value="no" checked/);
    expect(before.html).toContain('name="written" value="yes"');
  });
});
