import { describe, expect, test } from '@jest/globals';
import { instant } from '#law';
import { recordLines } from './record-lines.ts';

const dispatched = (outcome: 'sent' | 'bounced', channel: 'email' | 'post' = 'email') =>
  recordLines(
    [
      {
        version: 1,
        at: instant('2026-03-02T09:00:00.000Z'),
        by: { role: 'clock' },
        event: {
          type: 'NoticeDispatched',
          outboxId: 'o',
          notice: 'N09',
          to: 'merchant',
          channel,
          outcome,
          sha256: 'x',
        },
      },
    ],
    {},
    'FR',
  )[0]?.sentence;

describe('a letter on its way, in the record', () => {
  test('says which, for whom and how it left', () => {
    expect(dispatched('sent')?.fr).toBe('Le courrier N09 est parti pour le professionnel, par courriel.');
    expect(dispatched('sent', 'post')?.en).toBe('Letter N09 left for the merchant, by post.');
  });

  test('says that it did not arrive', () => {
    expect(dispatched('bounced')).toEqual({
      fr: 'Le courrier N09 n’a pas pu être remis au professionnel.',
      en: 'Letter N09 could not be delivered to the merchant.',
    });
  });
});
