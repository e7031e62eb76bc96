import { type Applications, AT, applied, none, SPEC } from './application.ts';

const CUSTOMS = [SPEC.clocks, 'customs'] as const;

const THROUGH_NATIONAL_LAW = none(
  "S'applique par le droit national qui la transpose.",
  'Applies through the national law that transposes it.',
);

/** Law of the Union behind that of France, and what is custom and not law. */
export const unionAndPractice: Applications = {
  'EU/DIR-2013-11-5': applied(
    [AT.france('l612-2-inadmissibility')],
    [SPEC.register, 'is told of its rejection too (Dir. 2013/11 art. 5(4))'],
  ),
  'EU/DIR-2013-11-6': THROUGH_NATIONAL_LAW,
  'EU/DIR-2013-11-7': THROUGH_NATIONAL_LAW,
  'EU/DIR-2013-11-8': applied(
    [AT.law('calculator/mediation'), AT.notice('n14-prolongation/notice')],
    [SPEC.further, 'the Directive counts less'],
  ),
  'EU/DIR-2013-11-9': applied(
    [AT.france('r612-4-proposal'), AT.dispute('exchange/accept-offer')],
    [SPEC.exchange, 'inside mediation leave a time to reflect (Dir. 2013/11 art. 9(2)(d))'],
  ),
  'EU/DIR-2013-11-10': THROUGH_NATIONAL_LAW,
  'EU/DIR-2013-11-12': THROUGH_NATIONAL_LAW,
  'EU/DIR-2013-11-13': applied(
    [AT.france('l616-1-mediator-details'), AT.notice('n04-answer/mediation')],
    [SPEC.letters, 'carries every mention of the law'],
  ),
  'EU/DIR-2013-11-19': THROUGH_NATIONAL_LAW,
  'EU/DIR-2025-2647': applied(
    [
      AT.law('europe/directive-2025-2647'),
      AT.france('duty-to-reply'),
      AT.dispute('mediation/extend-merchant-answer'),
      AT.dispute('mediation/ask-for-review'),
      AT.dispute('mediation/invite-again'),
      AT.dispute('referral/admit-referral'),
    ],
    [SPEC.twoDates, 'silence of an invited merchant'],
    [SPEC.twoDates, 'review by a person of a silence taken for a refusal'],
    [SPEC.provisions, 'the duty to reply sleeps until 20 September 2028'],
    [SPEC.golden, 'G48'],
    [SPEC.golden, 'G49'],
  ),
  'EU/GDPR-12': applied([AT.law('europe/gdpr')], [SPEC.further, 'outside any dispute']),
  'EU/GDPR-22': none(
    'Rejeter, proposer, prolonger sont des actes de personnes, que la procédure ferme à l’horloge ; ce qu’elle conclut seule se réexamine (directive (UE) 2025/2647).',
    'Rejecting, proposing and prolonging are acts of persons, closed to the clock by the procedure; what it concludes by itself is reviewed (Directive (EU) 2025/2647).',
  ),
  'EU/AI-ACT-III-8': none(
    'Rien ici n’apprécie le fond, la recevabilité ni une proposition : aucun système d’intelligence artificielle n’y a part.',
    'Nothing here assesses the merits, admissibility or a proposal: no artificial intelligence system has a part in it.',
  ),
  'EU/GDPR-33': none(
    "Soixante-douze heures depuis un instant : affaire de l'exploitant, que ce calcul de jours ne porte pas.",
    'Seventy-two hours from an instant: for the operator, and not carried by a calculation of days.',
  ),
  'EU/REG-524-2013': applied(
    [AT.law('europe/regulation-524-2013')],
    [SPEC.provisions, 'no sentence points to the closed platform'],
  ),
  'EU/REG-1182-71-3': none(
    'Ne régit pas un décret français ; modèle des jours ouvrables du droit de l’Union, sans samedi.',
    'Does not govern a French decree; the model of the working days of Union law, without Saturday.',
  ),
  'DE/VSBG-14': applied([AT.law('germany/vsbg')], [SPEC.golden, 'G51']),
  'DE/VSBG-20': applied([AT.law('germany/vsbg')], [SPEC.further, 'ninety days from the complete file']),
  'ES/LEY-7-2017-4': applied([AT.law('spain/ley-7-2017')], [SPEC.further, 'three working days to reflect']),
  'ES/LEY-7-2017-14': applied([AT.law('spain/ley-7-2017')], [SPEC.further, 'three working days to reflect']),
  'ES/LEY-7-2017-18': applied([AT.law('spain/ley-7-2017')], [SPEC.golden, 'G52']),
  'ES/LEY-7-2017-20': applied([AT.law('spain/ley-7-2017')], [SPEC.further, 'ninety days and ninety more']),
  'ES/practice/portal': applied(
    [AT.law('spain/practice')],
    ['libs/casework/src/writing/spain.spec.ts', 'periods that no law sets'],
  ),
  'FR/practice/silence': applied([AT.france('practice/silence')], [SPEC.golden, 'G01'], [SPEC.golden, 'G16']),
  'FR/practice/silence-acpr': applied([AT.france('practice/silence')], CUSTOMS),
  'FR/practice/silence-telecom': applied(
    [AT.france('practice/silence'), AT.dispute('complaint/escalate-complaint')],
    [SPEC.further, 'telecom, second level after a month'],
    [SPEC.sectors, 'counts its own month'],
  ),
  'FR/practice/silence-travel': applied(
    [AT.france('practice/silence')],
    [SPEC.clocks, 'a charter that leaves the custom of its sector stands on itself alone'],
  ),
  'FR/practice/acpr-acknowledgement': applied([AT.france('practice/acpr-complaints')], [SPEC.golden, 'G45']),
  'FR/practice/acpr-answer': applied([AT.france('practice/acpr-complaints')], [SPEC.golden, 'G45']),
  'FR/practice/merchant-entry': applied([AT.france('practice/merchant-entry')], CUSTOMS, [SPEC.golden, 'G49']),
  'FR/practice/acceptance': applied(
    [AT.france('practice/acceptance')],
    [SPEC.further, 'a period to accept that nobody fixed'],
  ),
  'FR/practice/reflection': applied(
    [AT.france('practice/acceptance')],
    [SPEC.mediation, 'is accepted by nobody before a time to reflect'],
  ),
  'FR/practice/conflict-answer': applied([AT.france('practice/conflict-answer')], CUSTOMS),
  'FR/practice/pieces': applied([AT.france('practice/missing-pieces')], CUSTOMS),
  'FR/practice/closing': applied([AT.france('practice/closing')], CUSTOMS),
  'FR/practice/execution-follow-up': applied([AT.france('practice/execution-follow-up')], CUSTOMS),
  'FR/practice/retention': applied(
    [AT.france('practice/retention')],
    ['libs/dispute/src/closing/closing.spec.ts', 'six months in reach, five years in the archive'],
  ),
};
