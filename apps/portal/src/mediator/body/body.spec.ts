import { describe, expect, test } from '@jest/globals';
import { DEFAULT_PRACTICE, jurisdiction } from '#law';
import { LOCALES, type Locale } from '#text';
import { CAMILLE, draw, expectSound, textOf } from '../../testing/draw.ts';
import { BODY_NAVIGATION } from '../body-navigation.ts';
import { BODY_CARD_PAGE } from '../card/wording.ts';
import { readAffiliations } from './affiliation-csv.ts';
import { readCard } from './card-fields.ts';
import { CHARTER, readCharter } from './charter-limits.ts';
import { CLAIMS_PAGE } from './claims-wording.ts';
import { otherProfessionIn } from './letterhead.ts';
import { NUMBERS_PAGE } from './numbers-wording.ts';
import { CARD_PAGE, CHARTER_PAGE, MERCHANTS_PAGE, PEOPLE_PAGE } from './wording.ts';

const CARD = {
  name: 'Médiation Exemple',
  website: 'www.mediation-exemple.example',
  email: 'saisine@mediation-exemple.example',
  phone: '01 99 00 00 00',
  lines: ['1 place de l’Entente'],
  postcode: '75011',
  city: 'Paris',
  listingMention: '',
  listedOn: undefined,
  networks: '',
  disputeTypes: 'Achats',
  languages: ['fr', 'en'],
  course: 'Une fois.',
  links: 'https://example.org/page\njavascript:alert(1)',
};
const base = (lang: Locale, inCharge: boolean) => ({
  visitor: CAMILLE,
  navigation: BODY_NAVIGATION[lang],
  bodyId: 'b',
  inCharge,
  saved: true,
});

describe('the pages of a body', () => {
  test.each(LOCALES)('are sound in %s, for who may change them and for who may not', (lang) => {
    const t = CARD_PAGE.words[lang];
    for (const inCharge of [true, false]) {
      const common = base(lang, inCharge);
      const person = { personId: 'p1', name: 'Mathilde', called: 'Mathilde', roles: ['mediator'], published: false };
      expectSound(draw(CARD_PAGE, lang, { ...common, card: CARD, errors: { name: t.mistakes.profession } }), lang);
      expectSound(draw(PEOPLE_PAGE, lang, { ...common, people: [person], errors: { 'from-p1': t.datesWrong } }), lang);
      const nameless = draw(PEOPLE_PAGE, lang, {
        ...common,
        people: [{ ...person, name: '' }],
        errors: { 'name-p1': 'x' },
      });
      expect(nameless).toContain(`<h2 id="person-p1"><bdi>${person.called}</bdi></h2>`);
      const lines = CHARTER.map((line) => ({ ...line, usual: DEFAULT_PRACTICE[line.name] }));
      const charter = draw(CHARTER_PAGE, lang, { ...common, lines, kept: { acceptanceDays: 20 } });
      expectSound(charter, lang);
      expect(charter).toContain('value="20"');
      const merchants = [
        { name: 'Atelier', jurisdiction: 'FR', registration: '000000109', fromOn: '2016-01-01', committed: true },
      ];
      const report = { taken: 1, refused: [{ line: 3, why: 'siren', text: '12 ; X' }], tooLong: true, most: 2000 };
      expectSound(draw(MERCHANTS_PAGE, lang, { ...common, total: 1, merchants, next: 'x', report }), lang);
      expectSound(draw(MERCHANTS_PAGE, lang, { ...common, total: 0, merchants: [], errors: { file: t.empty } }), lang);
      expect(charter.includes('type="submit">')).toBe(true);
      expect(charter.includes('<fieldset class="plain" disabled>')).toBe(!inCharge);
    }
  });

  test.each(LOCALES)('who asks to act for a merchant is shown with what their code proves, in %s', (lang) => {
    const claim = {
      claimId: 'c1',
      merchant: 'Quatre Vents',
      registration: '000000406',
      postcode: '29000',
      city: 'Quimper',
      via: 'email',
      complaintEmail: 'bonjour@quatre-vents.example',
      claimant: '',
      claimantEmail: 'yves@quatre-vents.example',
      madeAt: '2026-03-16T09:00:00.000Z',
    };
    const t = CLAIMS_PAGE.words[lang];
    const html = draw(CLAIMS_PAGE, lang, {
      ...base(lang, true),
      saved: false,
      said: 'declined',
      claims: [claim, { ...claim, claimId: 'c2', via: 'letter', website: 'www.quatre-vents.example' }],
      errors: { 'said-c1': t.choose },
    });
    expectSound(html, lang);
    expect(textOf(html)).toContain(t.via.email('bonjour@quatre-vents.example'));
    expect(textOf(html)).toContain(t.unnamed);
    expect(html).toContain('href="#said-c1"');
    expect(html).toContain('aria-describedby="wrong-c1"');
    expectSound(draw(CLAIMS_PAGE, lang, { ...base(lang, true), saved: false, claims: [] }), lang);
  });

  test.each(LOCALES)(
    'a merchant without its number is given one, and what was typed wrong is said there, in %s',
    (lang) => {
      const t = NUMBERS_PAGE.words[lang];
      const merchant = { merchantId: 'm1', name: 'Les Quatre Vents', jurisdiction: 'FR', city: 'Quimper', disputes: 2 };
      const abroad = { ...merchant, merchantId: 'm2', jurisdiction: 'ES', website: 'vientos.example' };
      const page = { ...base(lang, true), saved: false, done: false, kept: {}, merchants: [merchant, abroad] };
      const html = draw(NUMBERS_PAGE, lang, {
        ...page,
        errors: { 'number-m1': t.mistakes.invalid, 'from-m1': t.fromWrong },
        kept: { merchantId: 'm1', number: '552 100 555', from: '' },
      });
      expectSound(html, lang);
      expect(html).toContain('href="#number-m1"');
      expect(html.match(/value="552 100 555"/g)).toHaveLength(1);
      expect(textOf(html)).toContain(t.siren);
      expect(textOf(html)).toContain(t.number);
      expect(textOf(draw(NUMBERS_PAGE, lang, { ...page, merchants: [] }))).toContain(t.nothing);
    },
  );

  test('the public page says the ten things of R614-1, and claims no listing that is not stated', () => {
    for (const lang of LOCALES) {
      const html = draw(BODY_CARD_PAGE, lang, {
        card: CARD,
        site: 'https://www.mediation-exemple.example',
        links: ['https://example.org/page'],
        mediators: [{ name: 'Mathilde Aubry', career: 'Juriste', mandateFrom: '2024-01-01', mandateTo: '2027-01-01' }],
        grounds: jurisdiction('FR').admissibilityGrounds,
        spoken: 'fr',
      });
      // What the body wrote of itself is read aloud in its language, on the English page too.
      expect(html).toContain('<p class="kept-lines" lang="fr">Juriste</p>');
      expectSound(html, lang);
      expect(html).not.toContain('javascript:');
    }
    const unlisted = draw(BODY_CARD_PAGE, 'fr', {
      card: CARD,
      site: 'https://x',
      links: [],
      mediators: [],
      grounds: [],
    });
    expect(textOf(unlisted)).toContain('n’indique pas d’inscription sur la liste');
  });
});

describe('the letterhead', () => {
  test('shows the capacity of mediator, and no other profession (CECMC C01-3)', () => {
    for (const name of ['Cabinet Martin', 'Étude Durand, commissaires de justice', 'SELARL X', 'Me Z, avocat']) {
      expect(otherProfessionIn(name)).toBeDefined();
      expect(readCard({ ...CARD, lines: '', languages: 'fr', name }).mistakes['name']).toBe('profession');
    }
    for (const name of ['Médiation Exemple', 'Médiateur du cadre de vie', 'Les Avocettes']) {
      expect(otherProfessionIn(name)).toBeUndefined();
    }
  });

  test('says field by field what is to be corrected', () => {
    const { mistakes } = readCard({ name: '', email: 'x', website: 'a b', listedOn: '2026-02-31', languages: '' });
    expect(mistakes).toMatchObject({ name: 'needed', email: 'email', website: 'website', listedOn: 'date' });
    expect(mistakes).toMatchObject({ languages: 'needed', postcode: 'needed', city: 'needed' });
  });
});

describe('the charter', () => {
  test('changes custom within its bounds, and keeps custom where nothing is written', () => {
    const given = (values: Record<string, string>) => readCharter((name) => values[name] ?? '');
    expect(given({ acceptanceDays: '20', silenceMonths: '0' })).toMatchObject({
      practice: { acceptanceDays: 20, silenceMonths: 0 },
      wrong: [],
      reflectionTooLong: false,
    });
    expect(given({ silenceMonths: '3', piecesDays: '-1', closingDays: 'x' }).wrong.map(({ name }) => name)).toEqual([
      'silenceMonths',
      'piecesDays',
      'closingDays',
    ]);
    expect(given({ reflectionDays: '14', acceptanceDays: '10' }).reflectionTooLong).toBe(true);
  });

  test('its bounds hold the custom, and every period of a charter has its line', () => {
    for (const { name, least, most } of CHARTER) {
      expect(DEFAULT_PRACTICE[name]).toBeGreaterThanOrEqual(least);
      expect(DEFAULT_PRACTICE[name]).toBeLessThanOrEqual(most);
    }
    const periods = Object.keys(DEFAULT_PRACTICE).filter((name) => name !== 'silenceInclusive');
    expect(CHARTER.map(({ name }) => name).sort()).toEqual(periods.sort());
  });
});

describe('a table of merchants', () => {
  const HEAD = 'siren;name;postcode;city;from;to;committed';

  test('is read as spreadsheets write it, quotes and line breaks included', () => {
    const { rows, refused } = readAffiliations(
      `\ufeff${HEAD}\r\n000 000 109;"Atelier ""Boussole""\n(siège)";44000;Nantes;01/02/2026;;oui\r\n\r\n000000208,x`,
    );
    expect(rows).toEqual([
      expect.objectContaining({
        line: 2,
        fromOn: '2026-02-01',
        committed: true,
        merchant: expect.objectContaining({ registration: '000000109', name: 'Atelier "Boussole"\n(siège)' }),
      }),
    ]);
    expect(refused).toEqual([expect.objectContaining({ line: 5, why: 'siren' })]);
  });

  test('is read up to a quotation mark that is never closed, whose line is told', () => {
    const line = '000000109;A "B" C;44000;Nantes;2026-01-01;;';
    const { rows, refused } = readAffiliations(`${HEAD}\n${line}\n000000208;"Z;44000\n000000208;Z;44000\n`);
    expect(rows).toEqual([
      expect.objectContaining({ line: 2, merchant: expect.objectContaining({ name: 'A "B" C' }) }),
    ]);
    expect(refused).toEqual([expect.objectContaining({ line: 3 })]);
  });

  test.each([
    ['000000110;A;44000;Nantes;2026-01-01;;', 'siren'],
    ['000000109;;44000;Nantes;2026-01-01;;', 'name'],
    ['000000109;A;;Nantes;2026-01-01;;', 'address'],
    ['000000109;A;44000;Nantes;2026-13-01;;', 'from'],
    ['000000109;A;44000;Nantes;2026-01-01;demain;', 'to'],
    ['000000109;A;44000;Nantes;2026-01-01;2025-01-01;', 'order'],
    ['000000109;A;44000;Nantes;2026-01-01;;peut-être', 'committed'],
    ['000000109;A;44000;Nantes;2026-01-01;;oui;de trop', 'columns'],
  ])('%s is refused: %s', (line, why) => {
    expect(readAffiliations(`${HEAD}\n${line}`).refused).toEqual([expect.objectContaining({ line: 2, why })]);
  });

  test('names the columns that are missing, and takes the same affiliation once', () => {
    expect(readAffiliations('siren;name\n1;2').missing).toEqual(['postcode', 'city', 'from']);
    const line = '000000109;A;44000;Nantes;2026-01-01;;';
    expect(readAffiliations(`${HEAD}\n${line}\n${line}`)).toMatchObject({ refused: [{ line: 3, why: 'twice' }] });
  });
});
