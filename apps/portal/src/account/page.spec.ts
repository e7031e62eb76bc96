import { describe, expect, test } from '@jest/globals';
import { STAGE_NAMES, STAGES, stageWording } from '#dispute';
import { LOCALES } from '#text';
import { stepOf } from '../layout/three-steps.ts';
import { CAMILLE, draw, expectSound, textOf } from '../testing/draw.ts';
import { deviceInWords } from './device.ts';
import { ACCOUNT, ACCOUNT_PAGE } from './wording.ts';

const dispute = {
  href: '/consumer/disputes/one',
  reference: 'ENT-2026-RG6B98B-B',
  merchant: 'Atelier Boussole',
  step: 2,
  sentence: stageWording('ComplaintSent', 'consumer'),
  turn: 'merchant',
  nextDueOn: '2026-05-01',
};
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const data = {
  visitor: CAMILLE,
  shown: 20,
  organisations: [{ name: 'Médiation Exemple', role: 'clerk' }],
  lists: [
    { capacity: 'consumer', disputes: [dispute], more: true },
    { capacity: 'representative', disputes: [], more: false },
    {
      capacity: 'organisation',
      organisation: 'Médiation Exemple',
      disputes: [{ ...dispute, merchant: undefined, turn: 'yours' }],
    },
  ],
  sessions: [
    { id: 'one', device: deviceInWords(firefox), lastSeenAt: new Date('2026-03-16T09:00:00Z'), thisOne: true },
    { id: 'two', device: undefined, lastSeenAt: new Date('2026-03-15T09:00:00Z'), thisOne: false },
  ],
};

describe('my space', () => {
  test.each(LOCALES)('is sound in %s, with and without disputes', (lang) => {
    expectSound(draw(ACCOUNT_PAGE, lang, data), lang);
    expectSound(draw(ACCOUNT_PAGE, lang, { ...data, lists: [{ capacity: 'consumer', disputes: [] }] }), lang);
  });

  test('says of each dispute where it stands, whose turn it is and which date counts', () => {
    const text = textOf(draw(ACCOUNT_PAGE, 'fr', data));
    expect(text).toContain('Litige avec Atelier Boussole ENT-2026-RG6B98B-B');
    expect(text).toContain('Au professionnel');
    expect(text).toContain('vendredi 1er\u00a0mai 2026');
    expect(text).toContain('C’est au professionnel de répondre.');
    expect(text).toContain('Étape 2 sur 3\u00a0: Règlement interne');
  });

  test('every turn that a stage can give has its words', () => {
    for (const stage of STAGE_NAMES) expect(Object.keys(ACCOUNT.fr.turn)).toContain(STAGES[stage].turn);
  });

  test('each session but this one can be ended, and is named for those who cannot see the list', () => {
    const html = draw(ACCOUNT_PAGE, 'fr', data);
    expect(html).toContain('action="/account/sessions/two/end"');
    expect(html).not.toContain('action="/account/sessions/one/end"');
    expect(textOf(html)).toContain('Fermer la connexion de Appareil inconnu');
    expect(textOf(html)).toContain('Firefox, Linux');
  });

  test('every stage stands on one of the three steps', () => {
    expect(stepOf('ComplaintDraft')).toBe(1);
    expect(stepOf('SilenceRecorded')).toBe(2);
    expect(stepOf('ReferralReceived')).toBe(3);
    for (const stage of STAGE_NAMES) expect([1, 2, 3]).toContain(stepOf(stage));
  });
});
