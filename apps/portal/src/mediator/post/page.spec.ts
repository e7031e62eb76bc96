import { describe, expect, test } from '@jest/globals';
import type { LetterToPost } from '#casework';
import { LOCALES, type Locale } from '#text';
import { CAMILLE, draw, expectSound, textOf } from '../../testing/draw.ts';
import { BODY_NAVIGATION } from '../body-navigation.ts';
import { POST_PAGE } from './wording.ts';

const letter: LetterToPost & { lang: string } = {
  lang: 'fr',
  outboxId: '6f1f5d6e-0000-4000-8000-000000000001',
  noticeId: '6f1f5d6e-0000-4000-8000-000000000002',
  disputeId: '6f1f5d6e-0000-4000-8000-000000000003',
  reference: 'ENT-2026-RG6B98B-B',
  code: 'N09',
  number: 'ENT-2026-RG6B98B-B/N09-P1',
  title: 'Notification de la saisine du médiateur',
  to: 'merchant',
  sha256: 'a'.repeat(64),
  because: 'bounced',
  queuedAt: '2026-06-01T09:00:00.000Z',
  envelope: '3f2a9c1e-0007',
};
const page = (lang: Locale, more: object = {}) =>
  draw(POST_PAGE, lang, {
    visitor: CAMILLE,
    navigation: BODY_NAVIGATION[lang],
    errors: undefined,
    kept: {},
    done: undefined,
    toPost: [letter],
    returned: [{ ...letter, outboxId: 'other', returnedAt: '2026-06-20T09:00:00.000Z' }],
    ...more,
  });

describe('letters to post', () => {
  test.each(LOCALES)('what waits and what came back, each with what is done with it (%s)', (lang) => {
    const html = page(lang);
    expectSound(html, lang);
    expect(textOf(html)).toContain('ENT-2026-RG6B98B-B/N09-P1');
    expect(textOf(html)).toContain('3f2a9c1e-0007');
    // Whatever the page speaks, a title is read aloud in the language of its letter.
    expect(html).toMatch(/lang="fr">Notification de la saisine/);
    expect(html).toContain(`action="/mediator/post/${letter.outboxId}"`);
    expect(html.match(/value="bounced"/g)).toHaveLength(1);
    expect(textOf(page(lang, { toPost: [], returned: [] }))).toContain(POST_PAGE.words[lang].nothing);
  });

  test('a code that is nothing’s says so at its field', () => {
    const html = page('fr', { errors: { code: POST_PAGE.words.fr.wrong }, kept: { code: 'x' } });
    expectSound(html, 'fr');
    expect(html).toContain('id="code-error"');
  });
});
