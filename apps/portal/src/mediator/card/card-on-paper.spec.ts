import { expect, test } from '@jest/globals';
import type { BodyCard, BodyPerson, MediatorBody } from '#casework';
import { civilDate } from '#law';
import { composePaper, letterText, paperMustSay, says } from '#notices';
import { cardOnPaper } from './card-on-paper.ts';

const body: MediatorBody = {
  bodyId: 'rives',
  jurisdiction: 'FR',
  name: 'Rives',
  website: 'https://rives.example',
  email: 'saisine@rives.example',
  addressLines: ['8 quai des Tilleuls', '49000 Angers'],
  listed: true,
  practice: {},
};
const card: BodyCard = {
  name: 'Centre de médiation des Rives',
  website: 'https://rives.example',
  email: 'saisine@rives.example',
  phone: undefined,
  lines: ['8 quai des Tilleuls'],
  postcode: '49000',
  city: 'Angers',
  listingMention: '',
  listedOn: undefined,
  networks: '',
  disputeTypes: 'Vente à domicile.',
  languages: ['Français', 'Anglais'],
  course: '',
  links: '',
};
const helene: BodyPerson = {
  personId: 'helene',
  name: 'Hélène Caradec',
  role: 'mediator',
  career: 'Médiatrice depuis 2014.',
  appointment: 'par l’association des Rives',
  mandateFrom: '2025-01-12',
  mandateTo: undefined,
};

test('the card on paper says all that R614-1 asks for, and that nothing is stated where nothing is', () => {
  const facts = cardOnPaper(
    body,
    card,
    [helene],
    ['https://www.economie.gouv.fr/mediation-conso'],
    civilDate('2026-06-01'),
  );
  const text = letterText(composePaper('N22', facts));
  expect(paperMustSay('N22', facts).filter((mention) => !says(text, mention))).toEqual([]);
  expect(facts.appointment.replace(/\u00a0/g, ' ')).toBe(
    'Hélène Caradec : par l’association des Rives, Mandat depuis le dimanche 12 janvier 2025',
  );
  expect(facts.networks).toBe('Aucun indiqué.');
  expect(facts.body.listing).toBeDefined();
});
