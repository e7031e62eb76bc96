import { describe, expect, test } from '@jest/globals';
import { articleInWords, civilDate, isInForce, jurisdiction, provision, provisions, quotation } from './index.ts';

const france = jurisdiction('FR');

describe('the register', () => {
  test('names each provision once, with a source', () => {
    const ids = provisions().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source } of provisions()) expect(source.length).toBeGreaterThan(10);
  });

  test('holds custom apart from law: nothing customary is verified as law, nothing of law is custom', () => {
    for (const { id, certainty } of provisions()) {
      if (!id.includes('/practice/')) expect(certainty).not.toBe('P');
    }
  });

  test('quotes without emphasis or quotation marks of its own', () => {
    for (const { words = [] } of provisions()) {
      for (const quoted of words) expect(quoted.words).not.toMatch(/\*|«|»|^\s|\s$|\.\.\./);
    }
  });

  test('an unknown provision is a mistake', () => {
    expect(() => provision('FR/L999-9')).toThrow(RangeError);
  });
});

describe('citing', () => {
  test.each([
    [
      'FR/R612-2',
      undefined,
      'article R. 612-2 du code de la consommation',
      'article R. 612-2 of the French Consumer Code',
    ],
    [
      'FR/L612-2',
      '4°',
      'article L. 612-2 (4°) du code de la consommation',
      'article L. 612-2 (4°) of the French Consumer Code',
    ],
    [
      'FR/L612-2',
      'dernier alinéa',
      'article L. 612-2 (dernier alinéa) du code de la consommation',
      'article L. 612-2 (last paragraph) of the French Consumer Code',
    ],
    [
      'FR/CCIV-2238',
      'alinéa 2',
      'article 2238 (alinéa 2) du code civil',
      'article 2238 (paragraph 2) of the French Civil Code',
    ],
    [
      'FR/CENERGIE-R122-1',
      '1°',
      "article R. 122-1 (1°) du code de l'énergie",
      'article R. 122-1 (1°) of the French Energy Code',
    ],
    [
      'FR/LOI-95-125-21-3',
      undefined,
      'article 21-3 de la loi n° 95-125 du 8 février 1995',
      'article 21-3 of French Act no. 95-125 of 8 February 1995',
    ],
    [
      'EU/DIR-2013-11-9',
      '2 d',
      'article 9 (2 d) de la directive 2013/11/UE',
      'article 9 (2 d) of Directive 2013/11/EU',
    ],
    [
      'DE/VSBG-20',
      undefined,
      '§ 20 du Verbraucherstreitbeilegungsgesetz',
      '§ 20 of the German Act on Consumer Dispute Resolution',
    ],
    ['ES/LEY-7-2017-18', undefined, 'article 18 de la Ley 7/2017', 'article 18 of the Spanish Act 7/2017'],
    ['FR/CECMC-B01', undefined, 'fiche de jurisprudence B01 de la CECMC', 'opinion B01 of the CECMC'],
    ['FR/practice/silence', undefined, 'usage des médiateurs', 'custom of mediators'],
  ])('%s %s: %s', (id, part, fr, en) => {
    expect(articleInWords(id, part)).toEqual({ fr, en });
  });

  test('every text has an English name', () => {
    for (const { id } of provisions())
      expect(articleInWords(id).en).not.toMatch(/ of (code|loi|décret|directive|règlement) /);
  });
});

describe('dates of force', () => {
  test('the platform for online disputes closed on 20 July 2025', () => {
    const regulation = provision('EU/REG-524-2013');
    expect(isInForce(regulation, civilDate('2025-07-19'))).toBe(true);
    expect(isInForce(regulation, civilDate('2025-07-20'))).toBe(false);
  });

  test('the duty to reply sleeps until 20 September 2028', () => {
    const directive = provision('EU/DIR-2025-2647');
    expect(isInForce(directive, civilDate('2028-09-19'))).toBe(false);
    expect(isInForce(directive, civilDate('2028-09-20'))).toBe(true);
  });
});

describe('L612-2', () => {
  test('has five grounds, each with the words of its number', () => {
    expect(france.admissibilityGrounds.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5']);
    for (const ground of france.admissibilityGrounds) {
      expect(quotation(ground.provision, ground.part)).toBe(ground.words);
    }
  });
});

describe('what notices must say', () => {
  const all = Object.entries(france.mentions).flatMap(([where, mentions]) =>
    mentions.map((mention) => [`${where}/${mention.code}`, mention] as const),
  );

  test.each(all)('%s rests on the register and quotes it', (_name, mention) => {
    const held = provision(mention.provision).words?.map(({ words }) => words) ?? [];
    if (mention.words) expect(held.some((words) => words.includes(mention.words as string))).toBe(true);
  });

  test('a proposal recalls all that R612-4 lists', () => {
    const required = france.mentions.proposal.filter(({ requiredBy }) => requiredBy === 'text');
    expect(required.map(({ code }) => code)).toEqual([
      'free-to-accept-or-refuse',
      'court-remains-open',
      'may-differ-from-judgment',
      'legal-effects-of-acceptance',
      'period-to-answer',
    ]);
  });

  test('no sentence points to the closed platform', () => {
    expect(JSON.stringify(all)).not.toMatch(/consumers\/odr/);
  });
});
