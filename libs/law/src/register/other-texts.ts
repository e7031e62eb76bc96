import { type Applications, AT, applied, none, SPEC } from './application.ts';

const BY_ANALOGY = none(
  'Ne régit pas la médiation (Cass. 2e civ., 1er octobre 2020, n° 19-17.797) ; le calcul des jours y ressemble par analogie, et chaque date le dit.',
  'Does not govern mediation (Cass. 2e civ., 1 October 2020, n° 19-17.797); days are counted alike by analogy, and each date says so.',
);

const LEFT_TO_A_JUDGE = none(
  "Appréciation d'un juge, qu'aucun calcul ne remplace.",
  'For a judge to assess; no calculation replaces it.',
);

const RENUMBERED = none(
  'Numérotation antérieure au 1er septembre 2025, la nouvelle n’étant pas vérifiée : rien n’y est attaché.',
  'The numbering before 1 September 2025, the new one not being verified: nothing hangs on it.',
);

const FIRST_NOTICES = [SPEC.letters, 'carries every mention of the law'] as const;

/** Civil Code, civil procedure, energy, money, and the Acts and decrees of mediation. */
export const otherTexts: Applications = {
  'FR/CCIV-1366': applied(
    ['libs/casework/src/writing/chain.ts', 'libs/delivery/src/pdf/draw-letter.ts'],
    ['test/notices-on-paper.spec.ts', 'the same event gives the same bytes'],
  ),
  'FR/CCIV-2044': applied([AT.notice('n15-proposal/effects')], FIRST_NOTICES),
  'FR/CCIV-2052': applied([AT.notice('n15-proposal/effects')], FIRST_NOTICES),
  'FR/CCIV-2219': none('Définit la prescription, sans règle de calcul.', 'Defines limitation; nothing to count.'),
  'FR/CCIV-2220': none(
    "Dit ce que la prescription ne régit pas : l'année de L612-2 n'est donc ni suspendue ni interrompue.",
    'Says what limitation does not govern: the year of L612-2 is therefore neither suspended nor interrupted.',
  ),
  'FR/CCIV-2224': applied([AT.france('civil-code-2224-five-years')], [SPEC.further, 'forty days were left']),
  'FR/CCIV-2228': applied(
    [AT.law('civil-date')],
    ['libs/law/src/referral-window.spec.ts', 'counted in Paris, not in hours'],
  ),
  'FR/CCIV-2229': applied(
    [AT.france('civil-code-2224-five-years')],
    ['libs/law/src/clocks.properties.spec.ts', 'limitation and silence are never rolled'],
  ),
  'FR/CCIV-2230': applied(
    [AT.france('civil-code-2238-limitation')],
    [SPEC.further, 'years were left, so the days of the pause are added'],
  ),
  'FR/CCIV-2234': LEFT_TO_A_JUDGE,
  'FR/CCIV-2238': applied(
    [AT.france('civil-code-2238-limitation'), AT.dispute('due-dates'), AT.notice('mentions/limitation')],
    [SPEC.limitation, 'G40: a rejected request suspends nothing'],
    ['libs/law/src/france/civil-code-2238-limitation.cases.ts', 'six months from the end, on a Sunday, never moved'],
  ),
  'FR/CCIV-2254': none(
    'Un contrat peut aménager la prescription : chaque date de K14 le dit, aucune ne peut le savoir.',
    'A contract may alter limitation: each date of K14 says so, and none can know it.',
  ),
  'FR/CPC-640': BY_ANALOGY,
  'FR/CPC-641': BY_ANALOGY,
  'FR/CPC-642': BY_ANALOGY,
  'FR/CPC-668': BY_ANALOGY,
  'FR/CPC-750-1': none(
    'La version en vigueur n’a pas été lue : aucune règle ne s’y appuie.',
    'The version in force was not read: no rule rests on it.',
  ),
  'FR/CPC-1528-3': applied(
    [AT.dispute('exchange/add-piece'), AT.notice('mentions/confidentiality')],
    [SPEC.letters, 'carries every mention of the law'],
  ),
  'FR/CPC-1530': none(
    'Définit la médiation conventionnelle, sans règle à appliquer.',
    'Defines conventional mediation; no rule to apply.',
  ),
  'FR/CPC-1532': RENUMBERED,
  'FR/CPC-1565': RENUMBERED,
  'FR/CENERGIE-L122-1': applied(
    [AT.france('energy-code-limitation')],
    [SPEC.limitation, 'G42: the referral itself suspends'],
    [SPEC.golden, 'G42'],
  ),
  'FR/CENERGIE-R122-1': applied(
    [AT.france('energy-code-limitation'), AT.france('practice/silence')],
    [SPEC.clocks, 'law in energy whatever a charter says'],
    [SPEC.letters, 'in energy, limitation follows its own code'],
  ),
  'FR/CENERGIE-R122-2': applied(
    [AT.notice('n06-referral-receipt/notice')],
    [SPEC.register, 'the request is acknowledged'],
  ),
  'FR/CMF-L133-4': none(
    'Définition non lue : le calendrier est donc dit, et l’autre date donnée en avertissement.',
    'Definition not read: the calendar is therefore stated, and the other date given as a warning.',
  ),
  'FR/CMF-L133-45': applied(
    [AT.france('cmf-l133-45-payment'), AT.dispute('complaint/record-answer-overdue')],
    [SPEC.golden, 'G43, nobody says'],
    [SPEC.sectors, 'fifteen working days without an answer'],
  ),
  'FR/CMF-L316-1': none(
    'Désigne le médiateur bancaire, sans règle de calcul.',
    'Names the banking mediator; nothing to count.',
  ),
  'FR/LOI-95-125-21': none('Définit la médiation, sans règle à appliquer.', 'Defines mediation; no rule to apply.'),
  'FR/LOI-95-125-21-3': applied([AT.notice('mentions/confidentiality')], FIRST_NOTICES),
  'FR/LOI-2016-1547-4': applied(
    ['apps/portal/src/software/wording.ts', AT.dispute('referral/reject-referral')],
    ['libs/dispute/src/journeys.spec.ts', 'by a person, with reasons'],
  ),
  'FR/LOI-2016-1547-4-7': none(
    'Certification du médiateur, non du logiciel : aucune page ne porte de label.',
    'Certifies the mediator and not the software: no page shows a badge.',
  ),
  'FR/DECRET-2025-772-1': applied(
    [AT.france('attempt-before-court'), AT.dispute('referral/before-referral')],
    [SPEC.golden, 'G15'],
    [SPEC.sectors, 'air passengers are told'],
  ),
  'FR/DECRET-2025-772-2': applied([AT.france('attempt-before-court')], [SPEC.further, 'before the decree']),
  'FR/CPCE-R1-1-18': applied([AT.france('sectors')], ['libs/law/src/sectors.spec.ts', 'La Poste']),
  'FR/CTRAV-L3133-1': applied(
    [AT.france('holidays')],
    ['libs/law/src/calendar/working-days.spec.ts', 'the eleven holidays of 2026'],
  ),
  'FR/CTRAV-L3134-13': applied(
    [AT.france('holidays')],
    ['libs/law/src/calendar/working-days.spec.ts', 'Good Friday and 26 December besides'],
  ),
  'FR/CECMC-B01': applied([AT.notice('mentions/limitation')], FIRST_NOTICES),
  'FR/CECMC-B02': applied(
    [AT.notice('n09-referral-notice/merchant')],
    [SPEC.mediation, 'enters or declines, and owes no reason'],
  ),
  'FR/CECMC-B04': applied(
    [AT.dispute('clocks-shown')],
    [SPEC.secrecy, 'admissibility is between the consumer and the mediator (CECMC B04-3)'],
  ),
  'FR/CECMC-C01': none(
    "Papier à lettres du médiateur : les courriers ne portent que le nom de l'organisme inscrit.",
    "The mediator's letterhead: letters bear the name of the listed body only.",
  ),
  'FR/CECMC-F01': applied([AT.notice('n04-answer/mediation')], FIRST_NOTICES),
};
