import { type Applications, AT, applied, none, SPEC } from './application.ts';

const EVERY_MENTION = [SPEC.letters, 'carries every mention of the law'] as const;

const COMMISSION = none(
  'Règle la vie de la commission, à laquelle un logiciel de médiation ne prend pas part.',
  'Rules the life of the commission, in which mediation software takes no part.',
);

const MERCHANTS_OWN = none(
  'Devoir du professionnel dans ses contrats et sur son site, hors du dossier que porte ce portail.',
  'A duty of the merchant in its contracts and on its site, outside the file that this portal carries.',
);

const BODY_ITSELF = none(
  'Condition que remplit le médiateur lui-même, vérifiée par la commission à son inscription, non par un logiciel.',
  'A condition that the mediator itself meets, checked by the commission at its listing, not by software.',
);

const FINES = none(
  "Procédure de l'administration contre un professionnel, sans effet dans un dossier de médiation.",
  'Procedure of the administration against a merchant, without effect in a mediation file.',
);

const CLOSED_PLATFORM = none(
  'Sans objet depuis la fermeture de la plateforme, le 20 juillet 2025 : aucun document ne porte ce lien, et un test le vérifie.',
  'Without object since the platform closed on 20 July 2025: no document carries that link, and a test makes sure of it.',
);

/** Code de la consommation: the title on mediation, and the articles around it. */
export const consumerCode: Applications = {
  'FR/LIMINAIRE': applied(
    [AT.france('l611-1-scope'), 'libs/dispute/src/actor.ts'],
    [SPEC.referral, 'is for the consumer alone'],
  ),
  'FR/L611-1': applied(
    [AT.dispute('complaint/file-complaint'), AT.dispute('complaint/matters'), AT.dispute('referral/admit-referral')],
    ['libs/statistics/src/lines-of.spec.ts', 'across a border'],
    [SPEC.twoDates, 'what mediation reaches'],
  ),
  'FR/L611-2': applied([AT.france('l612-3-confidentiality')], EVERY_MENTION),
  'FR/L611-3': applied(
    [AT.dispute('stage'), AT.dispute('complaint/accept-answer')],
    [SPEC.referral, 'is for the consumer alone'],
  ),
  'FR/L611-4': none(
    "Exclusion par la nature du service : le médiateur l'apprécie sous le motif 5° (L612-2) ; aucune donnée du dossier ne permet d'en décider.",
    'Excluded by the nature of the service: the mediator judges it under ground 5° (L612-2); nothing in the file could decide it.',
  ),
  'FR/L612-1': applied(
    [AT.notice('mentions/rights'), 'libs/casework/src/complaint/referral.ts'],
    [SPEC.letters, 'carries every mention of the law'],
  ),
  'FR/L612-2': applied(
    [
      AT.france('l612-2-inadmissibility'),
      AT.france('l612-2-one-year'),
      AT.france('l612-2-three-weeks'),
      AT.dispute('complaint/escalate-complaint'),
      AT.dispute('complaint/file-complaint'),
      AT.dispute('complaint/lapse-referral-window'),
      AT.dispute('complaint/report-complaint'),
      AT.dispute('mediation/declare-court-seised'),
      AT.dispute('referral/admit-referral'),
      AT.dispute('referral/record-rejection-overdue'),
      AT.dispute('referral/refer-to-mediator'),
      AT.dispute('referral/reject-referral'),
    ],
    [SPEC.provisions, 'has five grounds, each with the words of its number'],
    [SPEC.edgeDays, 'in time: 23:59:59 on 15 January 2027'],
    [SPEC.referral, 'three weeks without a decision are recorded'],
    ['libs/law/src/france/l612-2-three-weeks.cases.ts', 'received online on a Saturday'],
  ),
  'FR/L612-3': applied(
    [AT.dispute('exchange/audience'), AT.notice('mentions/confidentiality')],
    [SPEC.sideView, 'a caucus changes nothing that the other party sees'],
    [SPEC.register, 'a caucus is not even noticed by the other party'],
  ),
  'FR/L612-4': applied([AT.notice('mentions/rights')], [SPEC.letters, 'carries every mention of the law']),
  'FR/L612-5': applied(
    [AT.dispute('referral/redirect-referral')],
    [SPEC.referral, 'keeps the date on which it knocked at the wrong one (L612-5)'],
  ),
  'FR/L613-1': BODY_ITSELF,
  'FR/L613-2': BODY_ITSELF,
  'FR/D613-2': BODY_ITSELF,
  'FR/L613-3': BODY_ITSELF,
  'FR/L614-1': applied(
    [AT.dispute('referral/refer-to-mediator')],
    ['test/journeys/api-pieces-and-lists.journey.spec.ts', 'an upload joins the complaint'],
  ),
  'FR/L614-2': CLOSED_PLATFORM,
  'FR/L614-3': applied(
    [AT.notice('mentions/rights'), AT.dispute('mediation/invite-again')],
    [SPEC.letters, 'nothing is missing'],
  ),
  'FR/L615-1': COMMISSION,
  'FR/L615-2': COMMISSION,
  'FR/L615-3': COMMISSION,
  'FR/L615-4': COMMISSION,
  'FR/L616-1': applied(
    [
      AT.france('l616-1-mediator-details'),
      AT.notice('n04-answer/mediation'),
      AT.dispute('complaint/answer-complaint'),
      AT.dispute('complaint/contest-answer'),
    ],
    [SPEC.register, 'they are owed once the consumer contests it (L616-1 al. 2)'],
  ),
  'FR/L616-2': CLOSED_PLATFORM,
  'FR/L616-3': none(
    'Aide donnée par un autre organisme ; un litige transfrontalier est compté comme tel dans le rapport (R614-2 1°).',
    'Help given by another body; a cross-border dispute is counted as such in the report (R614-2 1°).',
  ),
  'FR/R612-1': applied(
    [AT.dispute('exchange/mandate-representative'), AT.notice('mentions/rights')],
    [SPEC.exchange, 'the consumer gives and ends the mandate'],
  ),
  'FR/R612-2': applied(
    [
      AT.france('r612-2-referral-notice'),
      AT.france('r612-2-at-once'),
      AT.notice('n09-referral-notice/notice'),
      AT.dispute('mediation/notify-referral'),
      AT.dispute('mediation/withdraw-from-mediation'),
    ],
    [SPEC.register, 'both parties are notified, once'],
    [SPEC.golden, 'G22'],
  ),
  'FR/R612-3': applied(
    [AT.dispute('exchange/ask-for-file'), AT.dispute('exchange/accept-offer'), AT.notice('mentions/rights')],
    ['libs/dispute/src/journeys.spec.ts', 'an agreement during the examination, after a time to reflect'],
    [SPEC.exchange, 'asking for the file'],
  ),
  'FR/R612-4': applied(
    [
      AT.france('r612-4-proposal'),
      AT.notice('n15-proposal/notice'),
      AT.dispute('mediation/issue-proposal'),
      AT.dispute('mediation/answer-proposal'),
    ],
    [SPEC.provisions, 'a proposal recalls all that R612-4 lists'],
    [SPEC.mediation, 'leaves the days that the practice says, or those the mediator fixes'],
    ['libs/law/src/france/r612-4-proposal.cases.ts', 'fifteen days by default, ending on Easter Monday'],
  ),
  'FR/R612-5': applied(
    [
      AT.france('r612-5-ninety-days'),
      AT.notice('n14-prolongation/notice'),
      AT.dispute('due-dates'),
      AT.dispute('mediation/notify-referral'),
      AT.dispute('mediation/prolong-mediation'),
      AT.dispute('mediation/record-outcome-overdue'),
    ],
    ['libs/law/src/france/r612-5-ninety-days.cases.ts', 'ninety days, not three months'],
    ['libs/law/src/clocks.properties.spec.ts', 'R612-5 is ninety days, whatever lies between'],
    [SPEC.golden, 'G30'],
  ),
  'FR/R613-1': applied(
    [
      AT.dispute('mediation/disclose-conflict'),
      AT.notice('n13-conflict/notice'),
      AT.dispute('mediation/answer-conflict'),
      AT.dispute('mediation/declare-independence'),
      AT.dispute('mediation/replace-case-mediator'),
    ],
    [SPEC.mediation, 'nobody notifies before a person in charge has declared their independence (R613-1)'],
    [SPEC.mediation, 'one objects: time alone never overrules it'],
  ),
  'FR/R614-1': none(
    "Contenu du site du médiateur, qu'il tient lui-même ; le portail en montre les coordonnées et la mention d'inscription.",
    "What the mediator's own site shows; the portal shows its details and its listing.",
  ),
  'FR/R614-2': applied(
    [
      'libs/statistics/src/figures.ts',
      'libs/statistics/src/definitions.ts',
      AT.dispute('closing/ask-execution'),
      AT.dispute('complaint/file-complaint'),
      AT.dispute('mediation/interrupt-mediation'),
    ],
    ['libs/statistics/src/lines-of.spec.ts', 'pending, rejected on its ground, redirected'],
  ),
  'FR/R614-3': none(
    "Dossier d'inscription du médiateur, hors du portail.",
    "The mediator's file for its listing, outside the portal.",
  ),
  'FR/R614-4': applied([AT.france('r614-4-commission')], [SPEC.further, 'outside any dispute']),
  'FR/R615-1': COMMISSION,
  'FR/R615-2': COMMISSION,
  'FR/R615-3': COMMISSION,
  'FR/R615-4': COMMISSION,
  'FR/R615-5': COMMISSION,
  'FR/R615-6': COMMISSION,
  'FR/R615-7': applied([AT.france('r614-4-commission')], [SPEC.further, 'outside any dispute']),
  'FR/R615-8': COMMISSION,
  'FR/R615-9': COMMISSION,
  'FR/R615-10': COMMISSION,
  'FR/R615-11': COMMISSION,
  'FR/R616-1': applied(
    [AT.france('l616-1-mediator-details'), AT.notice('n04-answer/notice')],
    [
      'apps/portal/src/find-mediator/page.spec.ts',
      'the mediator is given with every way to reach them, the post among them',
    ],
  ),
  'FR/R616-2': none(
    "Désigne l'organisme d'aide aux litiges transfrontaliers, sans règle à appliquer.",
    'Names the body that helps in cross-border disputes; no rule to apply.',
  ),
  'FR/L641-1': FINES,
  'FR/L218-2': applied([AT.france('civil-code-2224-five-years')], [SPEC.golden, 'G39']),
  'FR/L522-1': FINES,
  'FR/L522-2': applied([AT.france('l522-2-fines')], [SPEC.further, 'outside any dispute']),
  'FR/L522-3': applied([AT.france('l522-2-fines')], [SPEC.further, 'outside any dispute']),
  'FR/L522-5': FINES,
  'FR/L522-6': FINES,
  'FR/L522-7': FINES,
  'FR/L111-1': MERCHANTS_OWN,
  'FR/R111-1': MERCHANTS_OWN,
  'FR/L131-1': FINES,
  'FR/L211-3': MERCHANTS_OWN,
  'FR/L221-5': MERCHANTS_OWN,
  'FR/R221-2': MERCHANTS_OWN,
  'FR/L242-10': FINES,
  'FR/R212-2': MERCHANTS_OWN,
  'FR/L412-13': none(
    'Texte vu dans des sources secondaires seulement ; les pages visent WCAG 2.2 AA par choix, et des tests les parcourent.',
    'Seen in secondary sources only; the pages aim at WCAG 2.2 AA by choice, and tests walk through them.',
  ),
};
