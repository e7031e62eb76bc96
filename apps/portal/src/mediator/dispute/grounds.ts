import type { BodyReader } from '#casework';
import { type Dispute, type Ground, reachOf, refusalWording, ruledOut, yearOfRequest } from '#dispute';
import { type CivilDate, dateInWords, type GroundSlug, type Instant, jurisdiction } from '#law';
import type { Localized } from '#text';

type Fact = Localized & { readonly weight: 'for' | 'against' | 'neutral' };

/** What a page says of one ground of L612-2: its text, and the facts of this dispute that bear on it. */
export interface GroundSeen {
  readonly code: Ground;
  readonly article: string;
  /** In the language of the law; absent where they are not held. */
  readonly words: string | undefined;
  readonly plain: Localized;
  readonly facts: readonly Fact[];
  /** Why the record itself rules it out. */
  readonly excluded: Localized | undefined;
}

export interface Affiliated {
  readonly here: boolean;
  readonly committed: boolean;
  readonly elsewhere: string | undefined;
}

/** The grounds of the law of the dispute, in France the five of L612-2, and no other, strictly construed (CECMC B04-2.1): facts are computed, the decision is a person's. */
export function groundsOf(
  dispute: Dispute,
  affiliated: Affiliated,
  reader: BodyReader,
  now: Instant,
): readonly GroundSeen[] {
  return jurisdiction(dispute.rules.jurisdiction).admissibilityGrounds.map(({ code, slug, article, words, plain }) => ({
    code,
    article,
    words,
    plain,
    facts: FACTS[slug](dispute, affiliated),
    excluded: exclusionOf(dispute, code, reader, now),
  }));
}

function exclusionOf(dispute: Dispute, ground: Ground, reader: BodyReader, now: Instant): Localized | undefined {
  const refusal = ruledOut(dispute, ground, reader, now);
  if (refusal === undefined) return undefined;
  const { fr, en } = refusalWording(refusal.refused);
  const on = refusal.dates?.['on'];
  if (on === undefined) return { fr, en };
  return { fr: fr.replace('{on}', dateInWords(on, 'fr')), en: en.replace('{on}', dateInWords(on, 'en')) };
}

const FACTS: Readonly<Record<GroundSlug, (dispute: Dispute, affiliated: Affiliated) => readonly Fact[]>> = {
  'no-written-complaint': ({ complaint, answer }) => {
    if (complaint === undefined) return [];
    const { sentOn, origin, dispatch } = complaint;
    return [
      origin === 'portal'
        ? fact(
            'against',
            `Réclamation écrite portée par le portail le ${fr(sentOn)}.`,
            `Written complaint carried by the portal on ${en(sentOn)}.`,
          )
        : fact(
            'neutral',
            `Réclamation faite ailleurs, que le consommateur date du ${fr(sentOn)} ; une preuve est jointe aux pièces.`,
            `Complaint made elsewhere, dated ${en(sentOn)} by the consumer; a proof is among the pieces.`,
          ),
      ...(dispatch !== undefined && dispatch.outcome !== 'sent'
        ? [
            fact(
              'for',
              `Le courrier qui la portait n'est pas arrivé (${fr(dispatch.on)}).`,
              `The letter that carried it did not arrive (${en(dispatch.on)}).`,
            ),
          ]
        : []),
      ...(answer !== undefined
        ? [
            fact(
              'against',
              `Le professionnel y a répondu le ${fr(answer.on)} : il l'a donc reçue.`,
              `The merchant answered it on ${en(answer.on)}: so it received it.`,
            ),
          ]
        : []),
    ];
  },
  vexatious: () => [],
  'unfounded-or-abusive': ({ complaint }) => [
    fact(
      'neutral',
      'Seul ce qui saute aux yeux est « manifeste ». Un doute profite à l’examen.',
      'Only what leaps to the eye is “manifest”. When in doubt, the dispute is examined.',
    ),
    fact(
      'neutral',
      `Demandes : ${complaint?.claims.length ?? 0}. Lisez-les, avec le récit, sur la page du dossier.`,
      `Claims: ${complaint?.claims.length ?? 0}. Read them, with the account, on the page of the dispute.`,
    ),
  ],
  'examined-elsewhere': ({ referral }) => {
    switch (referral?.examinedElsewhere) {
      case 'court':
        return [
          fact(
            'for',
            'Le consommateur déclare qu’un tribunal a le litige.',
            'The consumer declares that a court has the dispute.',
          ),
        ];
      case 'other-mediator':
        return [
          fact(
            'for',
            'Le consommateur déclare qu’un autre médiateur a le litige. Saisi ne veut pas dire examiné : une demande rejetée ailleurs n’y a pas été examinée.',
            'The consumer declares that another mediator has the dispute. Asked does not mean examined: a request rejected elsewhere was not examined there.',
          ),
        ];
      case 'no':
        return [
          fact(
            'against',
            'Le consommateur déclare que personne d’autre n’en est saisi.',
            'The consumer declares that nobody else has it.',
          ),
        ];
      default:
        return [
          fact('neutral', 'Le consommateur n’a rien déclaré sur ce point.', 'The consumer declared nothing on this.'),
        ];
    }
  },
  'beyond-one-year': (dispute) => {
    const year = yearOfRequest(dispute);
    if (year === undefined) return [];
    const { due, introducedOn, daysLeft: days, late, inTimeIfRolled } = year;
    return [
      fact(
        'neutral',
        `Réclamation écrite : ${fr(due.startsOn)}. Un an après : ${fr(due.nominalOn)} inclus. Demande introduite : ${fr(introducedOn)}.`,
        `Written complaint: ${en(due.startsOn)}. One year later: ${en(due.nominalOn)} inclusive. Request introduced: ${en(introducedOn)}.`,
      ),
      late
        ? fact('for', `${jours(-days)} après la fin de l'année.`, `${inDays(-days)} after the end of the year.`)
        : fact('against', `${jours(days)} avant la fin de l'année.`, `${inDays(days)} before the end of the year.`),
      ...(inTimeIfRolled
        ? [
            fact(
              'against',
              `L'année finissait un jour non travaillé : la lecture favorable va jusqu'au ${fr(due.rolledOn)}. Aucun texte ne le dit ; les motifs s'entendent strictement.`,
              `The year ended on a day that is not worked: the favourable reading goes to ${en(due.rolledOn)}. No text says so; the grounds are strictly construed.`,
            ),
          ]
        : []),
    ];
  },
  'outside-competence': (dispute, { here, committed, elsewhere }) => [
    ...outOfReach(dispute),
    here
      ? fact('against', 'Le professionnel nous est affilié à ce jour.', 'The merchant is affiliated to us today.')
      : fact(
          'for',
          'Le professionnel ne nous est pas affilié à ce jour.',
          'The merchant is not affiliated to us today.',
        ),
    ...(committed
      ? [
          fact(
            'against',
            "Il s'est engagé d'avance à prendre part aux médiations.",
            'It undertook beforehand to take part in mediations.',
          ),
        ]
      : []),
    ...(elsewhere === undefined
      ? []
      : [
          fact(
            'neutral',
            `Il relève de : ${elsewhere}. Une demande peut lui être transmise en gardant sa date (L612-5).`,
            `It belongs to: ${elsewhere}. A request can be sent on there and keeps its date (L612-5).`,
          ),
        ]),
  ],
};

/** L611-1, Dir. (EU) 2025/2647: where, by what the consumer said of it, the law of the day of the request does not reach it. */
function outOfReach(dispute: Dispute): readonly Fact[] {
  const reach = reachOf(dispute);
  if (reach?.inScope !== false) return [];
  const { fr, en } = refusalWording(`scope-${reach.because}`);
  return [fact('for', `D’après ce qu’en dit le consommateur. ${fr}`, `By what the consumer says of it. ${en}`)];
}

const fact = (weight: Fact['weight'], fr: string, en: string): Fact => ({ weight, fr, en });
const fr = (date: CivilDate) => dateInWords(date, 'fr');
const en = (date: CivilDate) => dateInWords(date, 'en');
const jours = (n: number) => `${n} jour${n > 1 ? 's' : ''}`;
const inDays = (n: number) => `${n} day${n === 1 ? '' : 's'}`;
