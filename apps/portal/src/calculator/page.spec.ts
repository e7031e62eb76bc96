import { describe, expect, test } from '@jest/globals';
import { FACT_FIELDS, readFacts, reckon } from '#law';
import { LOCALES } from '#text';
import { draw, expectSound, textOf } from '../testing/draw.ts';
import { asked, askedFor } from './asked.ts';
import { tellings } from './date-lines.ts';
import { ASKED_FIELDS, FIELD_GROUPS } from './fields.ts';
import { CALCULATOR, CALCULATOR_PAGE } from './wording.ts';

function results(query: Readonly<Record<string, string>>) {
  const given = asked(query);
  const read = readFacts(given.facts);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const { found, warnings } = reckon(read.facts);
  const calendar = `/calculator/dates.ics?${askedFor(given)}`;
  return { groups: FIELD_GROUPS, given: given.shown, tellings: tellings(found), warnings, calendar };
}

const DISPUTE = {
  complaintSentOn: '2026-01-15',
  secondLevelComplaintOn: '2026-02-02',
  referralReceivedAt: '2026-11-01',
  referralNotifiedAt: '2026-11-02',
  referralNotifiedAt2: '2026-11-04',
  acceptanceDays: '15',
  proposalNotifiedOn: '2027-01-20',
  sector: 'general',
};

describe('the calculator', () => {
  test.each(LOCALES)('asks and answers soundly in %s', (lang) => {
    expectSound(draw(CALCULATOR_PAGE, lang, { groups: FIELD_GROUPS, given: asked({}).shown }), lang);
    expectSound(draw(CALCULATOR_PAGE, lang, results(DISPUTE)), lang);
    for (const { name, choices = [] } of ASKED_FIELDS) {
      expect(Object.keys(CALCULATOR[lang].fields)).toContain(name);
      for (const one of choices) expect(Object.keys(CALCULATOR[lang].choices)).toContain(one);
    }
  });

  test('each date is told with its article, its start, its days and how sure it is', () => {
    const text = textOf(draw(CALCULATOR_PAGE, 'fr', results(DISPUTE))).replaceAll('\u00a0', ' ');
    expect(text).toContain('dimanche 31 janvier 2027');
    expect(text).toContain('article R. 612-5 du code de la consommation');
    expect(text).toContain('du lundi au vendredi, jours fériés nationaux');
    expect(text).toContain('texte vérifié');
    expect(text).toContain('aucun texte ne garantit ce report');
    expect(text).toContain('mardi 2 février 2027');
  });

  test('every fact that the law reads can be given, save whose law it is', () => {
    const names = ASKED_FIELDS.map(({ name }) => name);
    for (const field of FACT_FIELDS) if (field !== 'jurisdiction') expect(names).toContain(field);
  });

  test('a mistake is told beside its field and on top', () => {
    const given = asked({ complaintSentOn: '2026-02-30' });
    const read = readFacts(given.facts);
    const message = read.ok ? '' : (read.errors[0]?.message.fr ?? '');
    const html = draw(CALCULATOR_PAGE, 'fr', {
      groups: FIELD_GROUPS,
      given: given.shown,
      errors: { complaintSentOn: message },
    });
    expectSound(html, 'fr');
    expect(html).toContain('<a href="#complaintSentOn">');
    expect(html).toMatch(/id="complaintSentOn"[^>]*aria-describedby="complaintSentOn-error"/);
  });

  test('what is written in an address stays text, and what is no field is not read', () => {
    const given = asked({ complaintSentOn: '"><script>', region: ['x'], colour: 'red' });
    expect(Object.keys(given.facts)).toEqual(['complaintSentOn']);
    expectSound(draw(CALCULATOR_PAGE, 'fr', { groups: FIELD_GROUPS, given: given.shown }), 'fr');
    expect(asked({ colour: 'red' }).any).toBe(false);
  });

  test('days are counted as numbers; two dispatches are one list', () => {
    expect(asked(DISPUTE).facts).toMatchObject({
      acceptanceDays: 15,
      referralNotifiedAt: ['2026-11-02', '2026-11-04'],
    });
    expect(asked(Object.fromEntries(new URLSearchParams(askedFor(asked(DISPUTE))))).facts).toEqual(
      asked(DISPUTE).facts,
    );
  });
});
