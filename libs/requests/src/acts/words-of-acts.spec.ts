import { describe, expect, test } from '@jest/globals';
import { textDigest } from '#casework';
import type { Act } from '#dispute';
import { Problem } from '../problem/problem.ts';
import type { Prepared, Setting } from './act-form.ts';
import { ACT_FORMS } from './act-forms.ts';

const setting = undefined as unknown as Setting;

async function prepared(type: keyof typeof ACT_FORMS, body: object): Promise<Prepared<Act>> {
  const ready = await ACT_FORMS[type].prepare(body, setting);
  if (ready instanceof Problem) throw ready;
  return ready;
}

describe('words given with an act', () => {
  test('are kept beside the record; the act carries their digest', async () => {
    const { act, texts } = await prepared('RejectReferral', { ground: '5', reasons: 'Hors du champ.' });
    const [text] = texts ?? [];
    expect(text).toMatchObject({ body: 'Hors du champ.', audience: ['consumer', 'mediator'] });
    expect(act).toEqual({
      type: 'RejectReferral',
      ground: '5',
      reasons: { textId: text?.textId, digest: textDigest(text?.salt ?? '', 'Hors du champ.') },
    });
    expect(JSON.stringify(act)).not.toContain('champ');
  });

  test('of a caucus are for its audience alone', async () => {
    const { texts } = await prepared('SendMessage', { statement: 'Entre nous.', audience: ['merchant', 'mediator'] });
    expect(texts).toMatchObject([{ audience: ['merchant', 'mediator'] }]);
  });

  test('of a proposal are its solution, its reasons and, where given, its effects', async () => {
    const given = { solution: 'Rembourser.', reasons: 'Le défaut est établi.', sense: 'consumer' };
    const short = await prepared('IssueProposal', given);
    expect(short.texts).toHaveLength(2);
    expect(Object.keys(short.act).sort()).toEqual(['reasons', 'sense', 'solution', 'type']);
    const long = await prepared('IssueProposal', {
      ...given,
      effects: 'Transaction.',
      amountCents: 100,
      acceptanceDays: 30,
    });
    expect(long.texts).toHaveLength(3);
    expect(long.act).toMatchObject({ amountCents: 100, acceptanceDays: 30 });
  });
});
