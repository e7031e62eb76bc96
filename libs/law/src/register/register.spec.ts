import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { APPLICATIONS, type Proof, provisions, register } from '../index.ts';

const root = join(import.meta.dirname, '../../../..');
const textOf = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');

const range = (prefix: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `FR/${prefix}-${from + index}`);

/** What the register must account for: the title of consumer mediation, whole, and the texts it leans on. */
const OWED = [
  ...range('L611', 1, 4),
  ...range('L612', 1, 5),
  ...range('L613', 1, 3),
  ...range('L614', 1, 3),
  ...range('L615', 1, 4),
  ...range('L616', 1, 3),
  ...range('R612', 1, 5),
  'FR/R613-1',
  'FR/D613-2',
  ...range('R614', 1, 4),
  ...range('R615', 1, 11),
  ...range('R616', 1, 2),
  'FR/L641-1',
  'FR/L218-2',
  ...['1366', '2044', '2052', '2219', '2220', '2224', '2228', '2229', '2230', '2234', '2238', '2254'].map(
    (n) => `FR/CCIV-${n}`,
  ),
  ...['640', '641', '642', '668', '750-1', '1528-3', '1530', '1532', '1565'].map((n) => `FR/CPC-${n}`),
  ...['L122-1', 'R122-1', 'R122-2'].map((n) => `FR/CENERGIE-${n}`),
  ...['L133-4', 'L133-45', 'L316-1'].map((n) => `FR/CMF-${n}`),
  ...['95-125-21', '95-125-21-3', '2016-1547-4', '2016-1547-4-7'].map((n) => `FR/LOI-${n}`),
  ...['1', '2'].map((n) => `FR/DECRET-2025-772-${n}`),
  'FR/CPCE-R1-1-18',
  'EU/DIR-2025-2647',
  ...['DIR-2013-11-5', 'DIR-2013-11-8', 'REG-524-2013', 'REG-1182-71-3', 'GDPR-22', 'AI-ACT-III-8'].map(
    (n) => `EU/${n}`,
  ),
];

/** The file of each act with each article of the code on mediation that its comments cite. */
const ACTS_THAT_CITE = ['complaint', 'referral', 'mediation', 'exchange', 'closing'].flatMap((phase) =>
  readdirSync(join(root, 'libs/dispute/src', phase)).flatMap((name) => {
    const file = `libs/dispute/src/${phase}/${name}`;
    const [said = '', definition] = textOf(file).split('= defineAct<');
    const comments = [...said.matchAll(/\/\*\*.*?\*\//gs)].join(' ');
    const cited = new Set(comments.match(/\b[LR]6\d\d-\d+\b/g) ?? []);
    return definition === undefined ? [] : [...cited].map((article) => [file, `FR/${article}`] as const);
  }),
);

describe('the register of the law', () => {
  test('every provision of the list is there', () => {
    const held = new Set(provisions().map(({ id }) => id));
    expect(OWED.filter((id) => !held.has(id))).toEqual([]);
  });

  test('each is accounted for, and nothing else is', () => {
    expect(Object.keys(APPLICATIONS).sort()).toEqual(
      provisions()
        .map(({ id }) => id)
        .sort(),
    );
  });

  test.each(ACTS_THAT_CITE)('%s applies %s, which it cites', (file, id) => {
    const application = APPLICATIONS[id];
    if (application !== undefined && 'by' in application) expect(application.by).toContain(file);
  });

  test.each(register().map((entry) => [entry.provision.id, entry] as const))(
    '%s is applied where it is said, and proved by the test that is named; or has a reason',
    (_id, { application }) => {
      if ('none' in application) {
        expect(application.none.fr.length).toBeGreaterThan(30);
        expect(application.none.en.length).toBeGreaterThan(30);
        return;
      }
      expect(application.by.filter((file) => !existsSync(join(root, file)))).toEqual([]);
      expect(application.by.filter((file) => /\.(spec|cases)\.ts$/.test(file))).toEqual([]);
      expect(application.proof.length).toBeGreaterThan(0);
      expect(application.proof.filter((proof) => !isTest(proof))).toEqual([]);
    },
  );

  test('what was not verified carries no rule that a person could lose a right by', () => {
    const unverified = register().filter(({ provision }) => provision.certainty === 'U');
    for (const { provision, application } of unverified) {
      const bindsNobody = 'none' in application || /^(EU\/GDPR-12|FR\/CTRAV-)/.test(provision.id);
      expect([provision.id, bindsNobody]).toEqual([provision.id, true]);
    }
  });
});

function isTest({ file, test: name }: Proof): boolean {
  return /\.(spec|cases)\.ts$/.test(file) && textOf(file).includes(name);
}
