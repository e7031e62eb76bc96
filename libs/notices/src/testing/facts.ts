import type { EventType, Party } from '#dispute';
import { civilDate } from '#law';
import type { NoticeFacts, NoticePeople } from '../notice-facts.ts';
import type { Story } from './story.ts';

/** The facts of the notice that this event owes, at the end of the act that recorded it. */
export function factsOf(story: Story, type: EventType, to: Party, change: Partial<NoticeFacts> = {}): NoticeFacts {
  const recorded = story.last.find(({ event }) => event.type === type);
  if (recorded === undefined) throw new Error(`The last act did not record ${type}`);
  return {
    dispute: story.dispute,
    recorded,
    to,
    copy: 1,
    people: PEOPLE,
    texts: TEXTS,
    pieces: PIECES,
    lang: 'fr',
    ...change,
  };
}

const RIVES = {
  name: 'Centre de médiation des Rives',
  website: 'https://mediation-rives.example',
  email: 'saisine@mediation-rives.example',
  phone: '01 99 00 12 34',
  addressLines: ['8 quai des Tilleuls', '49000 Angers'],
  listing: "inscrit sur la liste prévue à l'article L. 615-1",
};

export const PEOPLE: NoticePeople = {
  consumer: {
    name: 'Camille Martin',
    addressLines: ['12 rue des Lilas', '44000 Nantes'],
    email: 'camille.martin@courriel.example',
  },
  merchant: {
    name: 'Atelier Lumen',
    registration: '999888777',
    addressLines: ['3 impasse du Four', '69001 Lyon'],
    website: 'https://atelier-lumen.example',
  },
  body: RIVES,
  caseMediator: { name: 'Hélène Caradec' },
  mediatorOfMerchant: RIVES,
  redirectedTo: {
    name: 'Médiation de l’habitat',
    website: 'https://mediation-habitat.example',
    email: 'contact@mediation-habitat.example',
    addressLines: ['21 place du Marché', '67000 Strasbourg'],
  },
  portal: { name: 'Entente', website: 'https://entente.example', contact: 'aide@entente.example' },
};

export const TEXTS: Readonly<Record<string, string>> = {
  complaint:
    'La lampe commandée le 14 février est arrivée fendue.\nJ’ai appelé deux fois ; on m’a dit d’attendre. Je demande le remboursement.',
  holding: 'Nous interrogeons notre transporteur et vous répondrons dès son retour.',
  answer: 'Le transporteur indique un colis intact à la livraison. Nous ne pouvons pas rembourser.',
  offer: 'Nous vous proposons un bon d’achat de 100 euros.',
  request: 'Je joins la photo du carton, prise devant le livreur.',
  missing: 'La copie de la commande, ou un relevé qui en montre la date.',
  again: 'La première réponse ne dit rien du choc que montre la photo. Je vous demande de la regarder.',
  settlement: 'Nous versons 300 euros par virement sous dix jours ; la lampe reste à Camille Martin.',
  rejection: 'La copie envoyée ne porte ni date ni destinataire ; votre réponse du 28 mai n’en apporte pas d’autre.',
  conflict: 'Ma sœur a travaillé pour Atelier Lumen jusqu’en décembre 2025.',
  complexity: 'Le transporteur, la plateforme et le vendeur se contredisent ; un avis technique a été demandé.',
  solution: 'Atelier Lumen verse 400 euros à Camille Martin dans les quinze jours ; la lampe lui est rendue.',
  reasons: 'La photo du carton montre un choc antérieur à la remise. La lampe a toutefois servi trois semaines.',
  effects: 'Le versement met fin au litige sur cette lampe.',
};

export const PIECES = [
  { name: 'facture-lampe.pdf', on: civilDate('2026-03-16') },
  { name: 'photo-carton.jpg', on: civilDate('2026-03-16') },
];
