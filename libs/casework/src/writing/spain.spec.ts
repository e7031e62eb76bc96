import { describe, expect, test } from '@jest/globals';
import { type Act, type Actor, clocksShown } from '#dispute';
import { civilDate, civilDateAt, jurisdiction } from '#law';
import { compose, letterText, mustSay, type NoticeFacts, says } from '#notices';
import { fileComplaint } from '../complaint/intake.ts';
import { isCommitted, referralTo } from '../complaint/referral.ts';
import { peopleOf } from '../duties/carry-out-duty.ts';
import type { Directory, MediatorBody, Merchant } from '../organisations/directory.ts';
import { FixedClock, MemoryRecords } from '../testing/index.ts';
import { perform } from './perform.ts';
import type { Entry } from './records.ts';

const tienda: Merchant = {
  merchantId: 'tienda',
  jurisdiction: 'ES',
  registration: 'B00000000',
  name: 'Tienda Ejemplo',
  addressLines: ['Calle Mayor 1', '28013 Madrid'],
  sector: 'general',
};
const junta: MediatorBody = {
  bodyId: 'junta',
  jurisdiction: 'ES',
  name: 'Junta Ejemplo',
  website: 'https://junta.example',
  email: 'junta@junta.example',
  addressLines: ['Plaza Nueva 2', '41001 Sevilla'],
  listed: true,
  practice: {},
};
const rives: MediatorBody = {
  ...junta,
  bodyId: 'rives',
  jurisdiction: 'FR',
  name: 'Rives',
  practice: { piecesDays: 3 },
};
const directory: Directory = {
  merchant: async (id) => (id === tienda.merchantId ? tienda : undefined),
  body: async (id) => [junta, rives].find((body) => body.bodyId === id),
  affiliation: async () => ({ body: junta, committed: false }),
};
const portal = { name: 'Entente', website: 'https://entente.example', contact: 'ayuda@entente.example' };

const carmen = {
  personId: 'carmen',
  name: 'Carmen Ruiz',
  addressLines: [],
  email: 'c@persona.example',
  language: 'en',
} as const;
const CARMEN: Actor = { role: 'consumer', personId: 'carmen' };
const TIENDA: Actor = { role: 'merchant', personId: 'agente', merchantId: 'tienda' };
const ELENA: Actor = { role: 'mediator', personId: 'elena', bodyId: 'junta' };
const CLOCK: Actor = { role: 'clock' };
const text = (textId: string) => ({ textId, digest: 'sha256' });

/** A complaint of the second of March 2026, and what is done on the days that follow, all through `perform`. */
async function begun() {
  const clock = new FixedClock('2026-03-02T09:00:00.000Z');
  const records = new MemoryRecords();
  const outcome = await fileComplaint({ records, clock, directory }, carmen, {
    merchantId: 'tienda',
    statement: 'La lámpara llegó rota.',
    claims: [{ kind: 'refund', amountCents: 12_000 }],
  });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  const { disputeId } = outcome;
  const latest = (): Entry => records.latest(disputeId);
  return {
    latest,
    dispute: () => latest().dispute,
    act: (date: string, actor: Actor, act: Act) => {
      clock.set(`${date}T09:00:00.000Z`);
      return perform(records, clock, { disputeId, act, actor });
    },
    /** The letters that the last act owes, written as the worker writes them. */
    letters: () =>
      Promise.all(
        latest().owed.flatMap(({ duty, version, copy }) =>
          duty.kind === 'notice' ? [letterOf(latest(), duty.code, duty.to, version, copy ?? 1)] : [],
        ),
      ),
    words: () => latest().owed.flatMap(({ duty }) => (duty.kind === 'word' ? [`${duty.word} to ${duty.to}`] : [])),
  };
}

async function letterOf(
  entry: Entry,
  code: Parameters<typeof compose>[0],
  to: 'consumer' | 'merchant',
  version: number,
  copy: number,
) {
  const recorded = entry.events.map((sealed) => sealed.recorded).find((one) => one.version === version);
  if (recorded === undefined) throw new Error(`no event ${version}`);
  const parties = [{ ...carmen, kind: 'consumer' as const }];
  const facts: NoticeFacts = {
    dispute: entry.dispute,
    recorded,
    to,
    copy,
    people: await peopleOf({ directory, portal }, entry.dispute, recorded, parties),
    texts: {},
    pieces: [],
    lang: 'fr',
  };
  const letter = compose(code, facts);
  const missing = mustSay(code, facts).filter((mention) => !says(letterText(letter), mention));
  expect(missing).toEqual([]);
  return { code, to, lang: letter.lang, text: letterText(letter) };
}

const named = (letters: readonly { code: string; to: string }[]) => letters.map(({ code, to }) => `${code} to ${to}`);

async function referred() {
  const story = await begun();
  await story.act('2026-04-03', CLOCK, { type: 'RecordSilence' });
  const referral = await referralTo(directory, 'tienda', civilDate('2026-04-07'), 'ES');
  if (referral === undefined) throw new Error('no body');
  await story.act('2026-04-07', CARMEN, { type: 'ReferToMediator', ...referral, examinedElsewhere: 'no' });
  await story.act('2026-04-08', ELENA, { type: 'AssignCaseMediator', personId: 'elena' });
  await story.act('2026-04-08', ELENA, { type: 'DeclareIndependence' });
  return story;
}

async function notified() {
  const story = await referred();
  await story.act('2026-04-10', ELENA, { type: 'AdmitReferral' });
  await story.act('2026-04-13', ELENA, { type: 'NotifyReferral' });
  return story;
}

async function examined() {
  const story = await notified();
  await story.act('2026-04-20', TIENDA, { type: 'EnterMediation' });
  return story;
}

const propose: Act = { type: 'IssueProposal', solution: text('s'), reasons: text('r'), sense: 'partial' };

describe('a dispute with a merchant of Spain', () => {
  test('begins under the law of Spain, and is kept with it', async () => {
    const story = await begun();
    expect(story.dispute().rules).toMatchObject({ jurisdiction: 'ES', practice: { reflectionDays: 3 } });
    const letters = await story.letters();
    expect(named(letters)).toEqual(['N01 to merchant', 'N01 to consumer']);
    expect(letters.map(({ lang }) => lang)).toEqual(['es', 'es']);
    for (const { text: words } of letters) {
      expect(words).toContain('hasta el jueves 2 de abril de 2026 inclusive');
      expect(words).not.toMatch(/undefined|médiateur|article |code de la consommation/);
    }
    expect(letters[1]?.text).toContain('NIF');
  });

  test('whoever decides too early is refused by an article of the Union, and not of France', async () => {
    const story = await begun();
    await story.act('2026-04-03', CLOCK, { type: 'RecordSilence' });
    const referral = await referralTo(directory, 'tienda', civilDate('2026-04-07'), 'ES');
    if (referral === undefined) throw new Error('no body');
    await story.act('2026-04-07', CARMEN, { type: 'ReferToMediator', ...referral });
    await story.act('2026-04-08', ELENA, { type: 'AdmitReferral' });
    expect(await story.act('2026-04-08', ELENA, { type: 'NotifyReferral' })).toMatchObject({
      refusal: { article: 'Dir. 2013/11 art. 6' },
    });
  });

  test('one month of silence opens the request by law, and not the two of French custom', async () => {
    const story = await begun();
    expect(await story.act('2026-04-02', CLOCK, { type: 'RecordSilence' })).toMatchObject({
      kind: 'refused',
      refusal: { refused: 'date-not-come' },
    });
    expect(await story.act('2026-04-03', CLOCK, { type: 'RecordSilence' })).toMatchObject({ kind: 'done' });
    const [certificate] = await story.letters();
    expect(certificate?.text).toContain('artículo 18.1 a) de la Ley 7/2017');
  });

  test('a letter that the law of Spain was not read to ask for is a word, told once', async () => {
    const story = await referred();
    await story.act('2026-04-09', ELENA, { type: 'RequestPieces', statement: text('missing') });
    expect(await story.letters()).toEqual([]);
    expect(story.words()).toEqual(['something-new to consumer']);
  });

  test('its refusal is due in twenty-one natural days, on a ground of its own list alone', async () => {
    const story = await referred();
    const shown = clocksShown(story.dispute(), 'consumer').find(({ code }) => code === 'K6');
    expect(shown).toMatchObject({
      article: 'Ley 7/2017 art. 18.3',
      nominalOn: '2026-04-28',
      edition: expect.stringMatching(/^ES/),
    });
    const reject = (ground: '1' | '3' | '5') =>
      story.act('2026-04-09', ELENA, { type: 'RejectReferral', ground, reasons: text('r') });
    // First in its list, fifth in its list: never by number.
    expect(await reject('1')).toMatchObject({
      refusal: { refused: 'complaint-is-proved', article: 'Ley 7/2017 art. 18.1 a)' },
    });
    expect(await reject('5')).toMatchObject({
      refusal: { refused: 'referral-in-time', article: 'Ley 7/2017 art. 18.1 e)' },
    });
    expect(await reject('3')).toMatchObject({ kind: 'done' });
    const [letter] = await story.letters();
    expect(letter?.text).toContain('No podemos admitir la solicitud: su contenido es vejatorio.');
  });

  test('the ninety days run from the complete file, and are prolonged once as long at most', async () => {
    const story = await examined();
    const outcome = clocksShown(story.dispute(), 'merchant').find(({ code }) => code === 'K8');
    expect(outcome).toMatchObject({ article: 'Ley 7/2017 art. 20.1', startsOn: '2026-04-07', nominalOn: '2026-07-06' });
    const prolong = (until: string) =>
      story.act('2026-06-01', ELENA, { type: 'ProlongMediation', until: civilDate(until), reasons: text('r') });
    expect(await prolong('2026-10-05')).toMatchObject({
      refusal: { refused: 'prolongation-too-long', article: 'Ley 7/2017 art. 20.2', dates: { on: '2026-10-04' } },
    });
    expect(await prolong('2026-10-04')).toMatchObject({ kind: 'done' });
    expect(named(await story.letters())).toEqual(['N14 to consumer', 'N14 to merchant']);
  });

  test('periods that no law sets are the portal’s, and say so', async () => {
    const story = await notified();
    const entry = clocksShown(story.dispute(), 'merchant').find(({ code }) => code === 'K9');
    expect(entry).toMatchObject({ nature: 'practice', provision: 'ES/practice/portal', certainty: 'R' });
  });

  test('the proposal leaves three working days to reflect, and is told in its own language', async () => {
    const story = await examined();
    // Thursday: Friday, Monday, Tuesday.
    await story.act('2026-05-07', ELENA, propose);
    const letters = await story.letters();
    expect(named(letters)).toEqual(['N15 to consumer', 'N15 to merchant']);
    expect(letters[0]?.text).toContain('puede aceptar a partir del martes 12 de mayo de 2026');
    const accept = (date: string) => story.act(date, CARMEN, { type: 'AnswerProposal', answer: 'accepted' });
    expect(await accept('2026-05-11')).toMatchObject({
      refusal: { refused: 'time-to-reflect', dates: { on: '2026-05-12' } },
    });
    expect(await accept('2026-05-12')).toMatchObject({ kind: 'done' });
  });

  test('limitation is suspended from the filing; of its end nothing is said, for nothing was read', async () => {
    const story = await examined();
    await story.act('2026-05-07', ELENA, propose);
    const codes = clocksShown(story.dispute(), 'consumer').filter(({ code }) => /^K1[12]$/.test(code));
    expect(codes).toMatchObject([{ code: 'K11', startsOn: '2026-04-07', article: 'Ley 7/2017 art. 4.1' }]);
  });

  test('goes to no body of another State, and another State’s charter changes nothing in it', async () => {
    const on = civilDate('2026-04-07');
    expect(await referralTo(directory, 'tienda', on, 'ES', 'rives')).toBeUndefined();
    expect(await referralTo(directory, 'tienda', on, 'FR', 'rives')).toMatchObject({ practice: { piecesDays: 3 } });
    expect(await isCommitted(directory, 'tienda', 'rives', on)).toBe(false);
  });

  test('its days are those of Madrid', () => {
    const { zone } = jurisdiction('ES');
    expect(civilDateAt('2026-03-01T23:30:00.000Z' as Parameters<typeof civilDateAt>[0], zone)).toBe('2026-03-02');
  });
});
