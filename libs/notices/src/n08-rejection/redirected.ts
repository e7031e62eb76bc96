import { articleInWords } from '#law';
import { fromLaw, type MustSay, must, ours, reminder } from '../mentions/must-say.ts';
import { mediatorPrivacy, reachMediator } from '../mentions/privacy.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, mediatorDetails, paragraph, rows } from '../writing/blocks.ts';
import { day, dayOf } from '../writing/dates.ts';
import { complaintOf, needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf, fromMediator, mediatorSignature } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';
import { groundInWords, groundOf, notSuspended } from './ground.ts';

/** L612-2 5° and L612-5: not our competence; the request goes to the body that has it, with its own date. */
export const redirected: NoticeModel = {
  write: (facts) => {
    const other = competentBody(facts);
    return {
      title: 'Votre demande relève d’un autre médiateur',
      subject: `Transmission de la demande de médiation, dossier ${referenceOf(facts)}`,
      basis: `${capital(articleInWords('FR/L612-2', '5°').fr)} ; ${articleInWords('FR/L612-5').fr}`,
      sender: fromMediator(facts),
      addressee: addresseeOf(facts),
      summary: [notCompetent().sentence, transmitted(facts).sentence, 'Le juge peut toujours être saisi.'],
      body: [
        paragraph('Madame, Monsieur,'),
        rows(
          ['Dossier', referenceOf(facts)],
          ['Professionnel', facts.people.merchant.name],
          ['Réclamation écrite du', day(complaintOf(facts).sentOn)],
          ['Demande reçue le', day(receivedOn(facts))],
          ['Transmission du', day(dayOf(facts))],
        ),
        heading('Le motif prévu par la loi'),
        paragraph(groundInWords(groundOf(facts, '5')).sentence),
        heading('Le médiateur compétent'),
        paragraph(keepsItsDate(facts).sentence),
        mediatorDetails(other),
        paragraph(
          'Vous pouvez vous adresser à lui directement. Il vérifiera à son tour s’il peut examiner votre demande.',
        ),
        reminder('À ne pas oublier', [courtRemainsOpen(facts), notSuspended(facts)]),
      ],
      signature: mediatorSignature(facts),
      footer: [mediatorPrivacy(facts), reachMediator(facts)],
    };
  },
  mustSay: (facts) => [
    transmitted(facts),
    notCompetent(),
    keepsItsDate(facts),
    groundInWords(groundOf(facts, '5')),
    courtRemainsOpen(facts),
    notSuspended(facts),
  ],
};

function transmitted(facts: NoticeFacts): MustSay {
  return must(
    'rejection',
    'FR/L612-5',
    `Nous ne pouvons pas examiner votre demande de médiation et nous la transmettons au médiateur compétent : ${competentBody(facts).name}.`,
  );
}

/** Dir. 2013/11 art. 5(4): why. */
function notCompetent(): MustSay {
  return must('reasons', 'EU/DIR-2013-11-5', 'Nous ne sommes pas compétents pour examiner ce litige.', '4');
}

function keepsItsDate(facts: NoticeFacts): MustSay {
  return ours(
    'keeps-its-date',
    `Votre demande lui est transmise avec la date à laquelle nous l'avons reçue, le ${day(receivedOn(facts))}.`,
  );
}

function receivedOn({ dispute }: NoticeFacts) {
  return needed(dispute.referral, 'the referral').receivedOn;
}

function competentBody({ people }: NoticeFacts) {
  return needed(people.redirectedTo, 'the competent body');
}

function courtRemainsOpen(facts: NoticeFacts): MustSay {
  return fromLaw(facts, 'rejection', 'court-remains-open');
}
