import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { structureOf } from '../../libs/delivery/testing/pdf-structure.ts';
import { plainOf, textOf } from '../../libs/delivery/testing/pdf-text.ts';
import { type OpenApi, openApi, type Somebody } from '../support/api.ts';
import { createParties, deeds, formWith, PDF, type TestParties } from '../support/parties.ts';
import { portion } from '../support/portion.ts';
import { type Payload, payloads } from './words/payloads.ts';
import { type TextField, textFieldsOf } from './words/text-fields.ts';

let api: OpenApi;
let parties: TestParties;
let fields: readonly TextField[];
const all = payloads();
const words = all.filter(({ fit }) => fit.words).map(({ text }) => text);
const { complain, act } = deeds(() => api);

beforeAll(async () => {
  api = await openApi();
  parties = await createParties(api);
  await api.at('2026-03-02T09:00:00.000Z');
  fields = textFieldsOf((await api.ask('GET', '/v1/openapi.json')).body);
}, 60_000);

afterAll(() => api?.close(), 30_000);

/** Some at once: one after the other they would take minutes. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const go = async (): Promise<void> => {
    for (let item = rest.pop(); item !== undefined; item = rest.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: 8 }, go));
}

const nowhere = '0197f000-0000-4000-8000-000000000000';
/** Messages in one dispute; with each, everything before it is read again. */
const A_CONVERSATION = 100;

describe('at the door', () => {
  test('there are five hundred of them, and a door for each text field of the document', () => {
    expect(all.length).toBeGreaterThanOrEqual(500);
    expect(fields.map(({ operation, name }) => `${operation}.${name}`)).toEqual(
      expect.arrayContaining([
        'FileComplaint.statement',
        'SendMessage.statement',
        'IssueProposal.reasons',
        'changeMe.name',
      ]),
    );
    expect(fields.length).toBeGreaterThanOrEqual(18);
  });

  test('each field refuses what no keyboard writes, by its name, and nothing else for what it holds', async () => {
    const operations = [...new Set(fields.map(({ operation }) => operation))];
    const every = operations.flatMap((operation) => all.map((payload) => ({ operation, payload })));
    const tries = portion(every, 4, 'texts in the fields of operations');
    const wrong: unknown[] = [];
    await each(tries, async ({ operation, payload }) => {
      // The same in each field of a body: what else is missing is told beside it, and nothing is done.
      const filled = fields.filter((field) => field.operation === operation);
      const { method, path } = filled[0] as TextField;
      const body = filled.reduce<object>((whole, field) => within(whole, field.around(payload.text)), {
        'no-such-field': 1,
      });
      const answer = await api.ask(method, path.replace(/\{\w+\}/g, nowhere), { as: parties.agent, body });
      const named: string[] = (answer.body?.errors ?? []).map(({ field }: { field: string }) => field);
      for (const field of filled) {
        const refused = named.some((name) => name === field.name || name.startsWith(`${field.name}.`));
        const accepted = accepts(field, payload);
        if (answer.status !== 422 || (accepted !== undefined && refused === accepted)) {
          wrong.push([operation, field.name, payload.text, answer.status, named]);
        }
      }
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  }, 300_000);

  test('no address of a mailbox brings another, or a header', async () => {
    const hostile = [
      'a@example.org\r\nBcc: b@example.org',
      'a@example.org, b@example.org',
      'a@example.org;b@example.org',
      '"a\r\nTo: b@example.org"@example.org',
      'a@example.org%0ABcc:b@example.org',
      'a@example.org\u0000',
      '<a@example.org>',
      'a@example.org ',
      'a@exam\u202eple.org',
    ];
    for (const email of hostile) {
      const answer = await api.ask('POST', '/v1/sign-in/code', { body: { email } });
      expect([email, answer.status]).toEqual([email, 422]);
    }
  });
});

/** A body with one more field, which may stand inside another. */
function within(body: object, field: object): object {
  const there = new Map(Object.entries(body));
  for (const [name, value] of Object.entries(field)) {
    const already = there.get(name);
    there.set(name, typeof already === 'object' && typeof value === 'object' ? within(already, value) : value);
  }
  return Object.fromEntries(there);
}

/** Nothing is said of a text that is long or short as one counts its signs. */
function accepts(field: TextField, { text, fit }: Payload): boolean | undefined {
  if (!(field.line ? fit.line : fit.words)) return false;
  if (text.length <= field.maxLength) return true;
  return text.match(/[\u0020-\u007e]/g)?.length === text.length ? false : undefined;
}

describe('kept', () => {
  /** The dispute that goes on, and what was said in it. */
  let id = '';
  let sent: string[] = [];
  const messages = async (as: Somebody, disputeId: string): Promise<string[]> => {
    const { items } = (await api.ask('GET', `/v1/disputes/${disputeId}/messages`, { as })).body;
    return items.flatMap(({ texts }: { texts: { words?: string }[] }) => texts.map((one) => one.words));
  };
  const say = (text: string): string => {
    sent.push(text);
    return text;
  };

  test('letter by letter, whatever they are, and read back by the other party', async () => {
    let read = 0;
    for (let from = 0; from < words.length; from += A_CONVERSATION) {
      sent = [];
      const goesOn = from + A_CONVERSATION >= words.length;
      const statement = goesOn ? words.slice(0, 120).join('\n') : 'Le grille-pain est arrivé cassé.';
      id = (await complain(parties.consumer, { statement: say(statement) })).body.disputeId;
      for (const text of words.slice(from, from + A_CONVERSATION)) {
        const said = await api.ask('POST', `/v1/disputes/${id}/acts/send-message`, {
          as: parties.consumer,
          body: { statement: say(text) },
        });
        expect([text, said.status]).toEqual([text, 200]);
      }
      expect(await messages(parties.agent, id)).toEqual(sent);
      read += sent.length - 1;
    }
    expect(read).toBe(words.length);
  }, 120_000);

  test('in names and telephones too, one line each', async () => {
    for (const { text, fit } of all.filter((one) => one.fit.line)) {
      const phone = Array.from(text).slice(0, 40).join('');
      const body = { name: text.slice(0, 200), ...(phone.trim() === '' ? {} : { phone }) };
      const changed = await api.ask('PATCH', '/v1/me', { as: parties.stranger, body });
      expect([text, fit.line, changed.status]).toEqual([text, true, 200]);
      expect((await api.ask('GET', '/v1/me', { as: parties.stranger })).body).toMatchObject(body);
    }
  }, 120_000);

  test('in the names of files: no folder, no line, no direction', async () => {
    for (const { text } of all.slice(0, 500).filter((_, place) => place % 10 === 0)) {
      const uploaded = await api.ask('POST', '/v1/pieces', {
        as: parties.consumer,
        form: formWith(PDF, `${text}.pdf`),
      });
      expect(uploaded.status).toBe(201);
      expect(uploaded.body.name).toMatch(/^[^/\\]+$/u);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(uploaded.body.name).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
      expect([...uploaded.body.name].length).toBeLessThanOrEqual(150);
    }
  }, 120_000);

  test('in a whole dispute; the letters show them inside their frame, and say what they always say', async () => {
    const part = (n: number): string => say(words.slice(n * 45, n * 45 + 45).join('\n'));
    const done = async (as: Somebody, name: string, body: object = {}) => {
      const { status, body: told } = await act(as, id, name, body);
      expect([name, status, told.code]).toEqual([name, 200, undefined]);
    };
    await done(parties.agent, 'answer-complaint', { answer: 'rejected', reason: 'unfounded', statement: part(1) });
    await done(parties.consumer, 'refer-to-mediator', { examinedElsewhere: 'no', statement: part(2) });
    await done(parties.clerk, 'assign-case-mediator', { personId: parties.mediator.personId });
    for (const step of ['declare-independence', 'admit-referral', 'notify-referral'])
      await done(parties.mediator, step);
    await done(parties.agent, 'enter-mediation');
    await done(parties.mediator, 'prolong-mediation', { until: '2026-07-15', reasons: part(3) });
    const proposal = { solution: part(4), reasons: part(5), effects: part(6), sense: 'partial' };
    await done(parties.mediator, 'issue-proposal', proposal);
    const read = await messages(parties.mediator, id);
    for (const text of sent) expect(read).toContain(text);

    const { notices } = (await api.ask('GET', `/v1/disputes/${id}`, { as: parties.mediator })).body;
    expect(notices.length).toBeGreaterThanOrEqual(6);
    for (const { href, code } of notices) {
      const pdf = (await api.ask('GET', href, { as: parties.mediator })).bytes;
      expect(plainOf(pdf)).not.toMatch(/\/(JS|JavaScript|OpenAction|AA|Launch|URI|SubmitForm)\b/);
      // What it encloses is ours, and nobody’s words.
      const { 'notice.json': facts, ...others } = (await structureOf(pdf)).attachments;
      expect(Object.keys(others)).toEqual([]);
      expect(Buffer.from(facts ?? []).toString()).not.toMatch(/<|Bonjour|merci/);
      const text = await textOf(pdf);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
      const quoted = { N01: sent[0], N14: proposalPart(sent, 3), N15: proposal.solution }[code as string];
      if (quoted === undefined) continue;
      for (const line of quoted.split('\n').filter(printable)) expect(tight(text)).toContain(tight(line));
    }
  }, 300_000);

  const proposalPart = (all: readonly string[], fromEnd: number) => all.at(-1 - fromEnd);
  const tight = (text: string): string => text.replace(/\s+/g, '');
  /** What the typeface of the letters has, and no letter leaves out: the rest is shown as a square. */
  const printable = (line: string): boolean => /^[\x20-\x7eàâéèêîôùûç«»’]+$/.test(line) && line.length < 80;
});

describe('mails', () => {
  test('each goes to one mailbox, says nothing that anybody typed, and points at nobody else', async () => {
    await api.settle();
    const { rows } = await api.superuser.query('SELECT to_address, subject, text, html FROM captured_mail');
    expect(rows.length).toBeGreaterThan(10);
    const long = all.map(({ text }) => text.trim()).filter((text) => text.length > 8 && /[<{$=%;|]/.test(text));
    for (const { to_address, subject, text, html } of rows) {
      expect(to_address).toMatch(/^[^\s,;<>@]+@[^\s,;<>@]+$/);
      expect(subject).not.toMatch(/[\r\n]/);
      const said = `${subject}\n${text}`;
      expect(long.filter((payload) => said.includes(payload))).toEqual([]);
      expect(html).not.toMatch(/<script|<img|onerror|javascript:/i);
      for (const [, link] of `${text} ${html}`.matchAll(/(https?:\/\/[^\s"'<>]+)/g)) {
        expect(new URL(link ?? '').host).toMatch(/^(localhost:4000|entente\.example)$/);
      }
    }
  }, 120_000);
});
