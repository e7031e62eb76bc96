import { type GroundSlug, groundAt } from '#law';
import { type MustSay, reminder } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { NoticeModel } from '../notice-model.ts';
import { heading, paragraph } from '../writing/blocks.ts';
import { bodyOf, eventIf, needed, referenceOf } from '../writing/facts-of.ts';
import { addresseeOf } from '../writing/letterheads.ts';
import { capital } from '../writing/typeset.ts';
import { bodySignature, cited, dispute, fromBody, must, quoted, reachBody } from './writing.ts';

const LEY_18 = 'ES/LEY-7-2017-18';

/** N08, art. 18.3: the refusal, on one ground of the closed list and with reasons; or the body to which the request was sent on. */
export const rejection: NoticeModel = {
  write: (facts) => {
    const refused = eventIf(facts, 'ReferralRejected');
    return {
      title: refused === undefined ? 'Su solicitud pasa a otra entidad' : 'Inadmisión de la solicitud',
      subject: `${dispute(facts)}, expediente ${referenceOf(facts)}`,
      basis: capital(cited(LEY_18, '3')),
      sender: fromBody(facts),
      addressee: addresseeOf(facts),
      summary: [...said(facts).map(({ sentence }) => sentence), courtIsOpen().sentence],
      body: [
        ...said(facts).map(({ sentence }) => paragraph(sentence)),
        ...(refused === undefined
          ? []
          : [heading('Nuestros motivos'), quoted(facts, bodyOf(facts).name, refused.reasons)]),
        reminder('Sus derechos', [courtIsOpen()]),
      ],
      signature: bodySignature(facts),
      footer: [reachBody(facts)],
    };
  },
  mustSay: (facts) => [...said(facts), ...reasons(facts), courtIsOpen()],
};

function said(facts: NoticeFacts): readonly MustSay[] {
  const refused = eventIf(facts, 'ReferralRejected');
  if (refused === undefined) {
    const { name, website } = needed(facts.people.redirectedTo, 'the other body');
    return [must('sent-on', LEY_18, `Hemos enviado su solicitud a ${name}, ${website}.`)];
  }
  const ground = needed(groundAt(facts.dispute.rules.jurisdiction, refused.ground), 'the ground');
  return [must('ground', LEY_18, `No podemos admitir la solicitud: ${GROUNDS[ground.slug]}.`, ground.part)];
}

/** Art. 18.3: the refusal is reasoned; the body's own words follow this heading. */
function reasons(facts: NoticeFacts): readonly MustSay[] {
  return eventIf(facts, 'ReferralRejected') === undefined ? [] : [must('reasons', LEY_18, 'Nuestros motivos', '3')];
}

function courtIsOpen(): MustSay {
  return must('court-is-open', 'EU/DIR-2013-11-9', 'Usted puede acudir a los tribunales.');
}

/** In the sense of the text, whose words are not held. */
const GROUNDS: Readonly<Record<GroundSlug, string>> = {
  'no-written-complaint': 'no consta que se haya dirigido antes al empresario',
  'unfounded-or-abusive': 'carece manifiestamente de fundamento o no afecta a los derechos del consumidor',
  vexatious: 'su contenido es vejatorio',
  'examined-elsewhere': 'el litigio ya está resuelto o planteado ante otra entidad acreditada o ante un tribunal',
  'beyond-one-year': 'ha pasado más de un año desde la reclamación al empresario',
  'outside-competence': 'el litigio queda fuera de nuestra competencia',
};
