import { describe, expect, test } from '@jest/globals';
import { LOCALES } from '#text';
import { draw, expectSound } from '../../testing/draw.ts';
import { complaintButton, DUTIES, mentionFor, SUPPORTS } from '../kit/kit.ts';
import { KIT_PAGE, POSTER_PAGE } from '../kit/wording.ts';
import { NAVIGATION } from '../navigation.ts';
import { TEAM, TEAM_PAGE, TEMPLATES, TEMPLATES_PAGE } from './wording.ts';

const member = { id: 'm', role: 'owner', name: 'Nadia Perrin', email: 'nadia@boussole.example', me: true };
const mediator = {
  name: 'Médiation Exemple',
  website: 'https://mediation.example',
  email: 'saisine@mediation.example',
  postal: '1 place de l’Entente, 75011 Paris',
};
const merchant = { id: 'm', name: 'Atelier Boussole', siren: '000000109' };

describe.each(LOCALES)('in %s', (lang) => {
  const navigation = NAVIGATION[lang];

  test('the people of a team are shown to who is in charge and who is not', () => {
    const data = {
      navigation,
      members: [member, { ...member, id: 'n', role: 'agent', name: '', me: false }],
      email: '',
      role: 'agent',
    };
    const charge = draw(TEAM_PAGE, lang, { ...data, inCharge: true, invited: 'a@b.example' });
    expectSound(charge, lang);
    expect(charge).toContain('/merchant/team/invitations');
    const other = draw(TEAM_PAGE, lang, { ...data, inCharge: false });
    expectSound(other, lang);
    expect(other).not.toContain('/merchant/team/invitations');
    expectSound(
      draw(TEAM_PAGE, lang, { ...data, inCharge: true, errors: { email: TEAM[lang].refused['address-malformed'] } }),
      lang,
    );
  });

  test('templates, none and some', () => {
    const template = { templateId: 't', title: 'Retard', body: 'Bonjour <b>' };
    const some = draw(TEMPLATES_PAGE, lang, { navigation, templates: [template], title: '', text: '' });
    expectSound(some, lang);
    expect(some).toContain('<bdi>Bonjour &lt;b&gt;</bdi>');
    expectSound(
      draw(TEMPLATES_PAGE, lang, { navigation, templates: [], errors: { title: TEMPLATES[lang].titleMissing } }),
      lang,
    );
  });

  test('the kit with a mediator and without one', () => {
    const data = { navigation, merchant, duties: DUTIES, button: complaintButton('https://entente.example', 'm') };
    const mentions = SUPPORTS.map((support) => ({ support, text: mentionFor(support, [mediator]) }));
    const html = draw(KIT_PAGE, lang, { ...data, mediators: [mediator], mentions });
    expectSound(html, lang);
    expect(html).toContain('&lt;a href=&quot;https://entente.example/complain?merchant=m&quot;');
    expectSound(draw(KIT_PAGE, lang, { ...data, mediators: [], mentions: [] }), lang);
    for (const mediators of [[mediator], []]) expectSound(draw(POSTER_PAGE, lang, { merchant, mediators }), lang);
  });
});

describe('the mention of the mediator', () => {
  test.each(SUPPORTS)('on the %s names it with its website and its postal address (R616-1, CECMC F01-1)', (support) => {
    const text = mentionFor(support, [mediator]) ?? '';
    for (const part of Object.values(mediator)) expect(text).toContain(part);
    expect(text).toContain('gratuitement');
    expect(text).not.toMatch(/ec\.europa\.eu/);
  });

  test('is not invented where no mediator is known', () => {
    expect(mentionFor('website', [])).toBeUndefined();
  });
});
