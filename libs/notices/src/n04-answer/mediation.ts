import { referralWindowDue } from '#dispute';
import { isAfter } from '#law';
import type { Block } from '../letter.ts';
import { type MustSay, must, reminder } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { heading, mediatorDetails, paragraph } from '../writing/blocks.ts';
import { dayOf, lastDay } from '../writing/dates.ts';
import { eventIf } from '../writing/facts-of.ts';

/** L616-1 al. 2: to whom the consumer may turn, until when, and whether the merchant would take part. */
export function mediation(facts: NoticeFacts): readonly Block[] {
  const { mediatorOfMerchant, portal } = facts.people;
  return [
    heading('Le médiateur compétent'),
    ...(mediatorOfMerchant === undefined
      ? details(facts).map(({ sentence }) => paragraph(sentence))
      : [mediatorDetails(mediatorOfMerchant)]),
    paragraph(willMediate(facts).sentence),
    reminder('Vos droits si le litige n’est pas réglé', [oneYear(facts), freeAndOptional()]),
    ...(yearIsOver(facts)
      ? []
      : [
          paragraph(
            `Pour saisir le médiateur avec ce dossier, sans rien recommencer : ${portal.website}. Vous pouvez aussi vous adresser à lui directement, en ligne ou par courrier.`,
          ),
        ]),
  ];
}

/** L616-1 al. 2 and R616-1; CECMC F01-1 wants them precise enough to ask the mediator directly. */
export function details({ people: { mediatorOfMerchant: body } }: NoticeFacts): readonly MustSay[] {
  if (body === undefined)
    return [
      must(
        'mediator-unknown',
        'FR/L616-1',
        'Le médiateur dont relève le professionnel ne figure pas encore sur ce portail. Le professionnel est tenu de vous en donner les coordonnées.',
        'alinéa 2',
      ),
    ];
  return [
    must('mediator-name', 'FR/L616-1', body.name, 'alinéa 2'),
    must('mediator-website', 'FR/R616-1', body.website),
    must('mediator-contact', 'FR/CECMC-F01', body.addressLines.join(', ')),
  ];
}

/** Dir. 2013/11 art. 13(3): the merchant states whether it will make use of the mediator. */
export function willMediate(facts: NoticeFacts): MustSay {
  const { wouldMediate } = eventIf(facts, 'ComplaintAnswered') ?? {};
  return must(
    'merchant-will-take-part',
    'EU/DIR-2013-11-13',
    wouldMediate === undefined
      ? 'Nous n’avons pas encore dit si nous participerions à une médiation ; le médiateur nous le demandera.'
      : wouldMediate
        ? 'Si vous saisissez ce médiateur, nous participerons à la médiation.'
        : 'Nous n’avons pas l’intention de participer à une médiation. Vous pouvez saisir ce médiateur malgré cela : il nous posera lui-même la question.',
    '3',
  );
}

export function lastDayToRefer({ dispute }: NoticeFacts): string {
  return lastDay(referralWindowDue(dispute).nominalOn);
}

export function oneYear(facts: NoticeFacts): MustSay {
  return must(
    'one-year',
    'FR/L612-2',
    yearIsOver(facts)
      ? `Le médiateur pouvait être saisi jusqu'au ${lastDayToRefer(facts)}, un an après votre réclamation écrite ; ${ASKED_IN_TIME}`
      : `Vous pouvez saisir le médiateur jusqu'au ${lastDayToRefer(facts)}, un an après votre réclamation écrite.`,
    '4°',
  );
}

/** The merchant may answer while a request of which it knows nothing is examined: its letter says neither that there is one nor that there is none. */
export function yearIsOver(facts: NoticeFacts): boolean {
  return isAfter(dayOf(facts), referralWindowDue(facts.dispute).nominalOn);
}

export const ASKED_IN_TIME = 'une demande faite dans ce délai suit son cours.';

export function freeAndOptional(): MustSay {
  return must(
    'free-and-optional',
    'FR/L612-1',
    'La médiation est gratuite pour vous et n’est pas obligatoire : vous pouvez aussi vous adresser au juge.',
  );
}
