import { describe, expect, test } from '@jest/globals';
import { LOCALES } from '#text';
import { draw, expectSound, textOf } from '../testing/draw.ts';
import { asSearch } from './find-mediator.controller.ts';
import { FIND_MEDIATOR, MEDIATOR_PAGE, SEARCH_PAGE } from './wording.ts';

const merchant = {
  id: 'm',
  name: 'Fil Clair',
  jurisdiction: 'FR',
  registration: '732829320',
  postalAddress: { city: 'Lille' },
};
const body = {
  name: 'Médiation Exemple',
  website: 'https://www.mediation-exemple.example',
  email: 'saisine@mediation-exemple.example',
  phone: null,
  addressLines: ['1 place de l’Entente', '75011 Paris'],
  listingMention: 'Inscrit sur la liste',
  lang: 'fr',
  committed: true,
};

describe('find my mediator', () => {
  test.each(LOCALES)('every answer is sound in %s', (lang) => {
    for (const data of [{}, { question: 'fil', merchants: [merchant], more: true }, { question: 'x', merchants: [] }]) {
      expectSound(draw(SEARCH_PAGE, lang, data), lang);
    }
    expectSound(draw(MEDIATOR_PAGE, lang, { merchant, bodies: [body] }), lang);
    expectSound(draw(MEDIATOR_PAGE, lang, { merchant, bodies: [] }), lang);
  });

  test('a question without words is said beside the field and on top, linked to it', () => {
    const html = draw(SEARCH_PAGE, 'fr', { errors: { q: FIND_MEDIATOR.fr.empty } });
    expect(html).toMatch(/<title>Erreur – /);
    expect(html).toContain('<a href="#q">');
    expect(html).toMatch(/id="q"[^>]*aria-describedby="q-error"/);
  });

  test('several merchants are told apart by number and town', () => {
    expect(textOf(draw(SEARCH_PAGE, 'fr', { question: 'fil', merchants: [merchant] }))).toContain(
      'SIREN 732\u00a0829\u00a0320 · Lille',
    );
  });

  test('a merchant that is not there is not said to have no mediator', () => {
    expect(textOf(draw(SEARCH_PAGE, 'fr', { question: 'x', merchants: [] }))).toContain(
      'Cela ne veut pas dire qu’il n’a pas de médiateur',
    );
  });

  test('the mediator is given with every way to reach them, the post among them', () => {
    expect(draw(MEDIATOR_PAGE, 'en', { merchant, bodies: [body] })).toContain(
      '<dd lang="fr">Inscrit sur la liste</dd>',
    );
    const text = textOf(draw(MEDIATOR_PAGE, 'fr', { merchant, bodies: [body] }));
    expect(text).toContain('saisine@mediation-exemple.example');
    expect(text).toContain('1 place de l’Entente 75011 Paris');
    expect(text).toContain('article\u00a0L.\u00a0612-2 (1°)');
  });

  test('what somebody named a merchant stays text', () => {
    const html = draw(MEDIATOR_PAGE, 'fr', { merchant: { ...merchant, name: '<script>x</script>' }, bodies: [body] });
    expectSound(html, 'fr');
    expect(html).toContain('&lt;script&gt;');
  });

  test('a number, a site and a name are told apart', () => {
    expect(asSearch('732 829 320')).toEqual({ siren: '732829320' });
    expect(asSearch('www.fil-clair.example/contact')).toEqual({ website: 'www.fil-clair.example/contact' });
    expect(asSearch('Fil Clair')).toEqual({ name: 'Fil Clair' });
    expect(asSearch('123 456 789')).toEqual({ name: '123 456 789' });
  });
});
