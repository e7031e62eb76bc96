/** Where the words were read. The LEGI copy is labelled 2026-04-03; to be checked again on Légifrance before each release. */
export const CONSUMER_CODE = {
  code: 'code de la consommation',
  source: 'LEGI base, copy of 2026-04-03; https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
} as const;

export const CIVIL_CODE = {
  code: 'code civil',
  source: 'LEGI base, copy of 2026-04-03; https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721',
} as const;

export const ENERGY_CODE = {
  code: "code de l'énergie",
  source: 'LEGI base, copy of 2026-04-03; https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000023983208',
} as const;

export const CIVIL_PROCEDURE = { code: 'code de procédure civile' } as const;

export const CECMC = { code: 'doctrine de la CECMC' } as const;

export const CODES_IN_ENGLISH: Readonly<Record<string, string>> = {
  'code de la consommation': 'the French Consumer Code',
  'code civil': 'the French Civil Code',
  "code de l'énergie": 'the French Energy Code',
  'code monétaire et financier': 'the French Monetary and Financial Code',
  'code des postes et des communications électroniques': 'the French Code of Posts and Electronic Communications',
  'code du travail': 'the French Labour Code',
  'code de procédure civile': 'the French Code of Civil Procedure',
  'loi n° 95-125 du 8 février 1995': 'French Act no. 95-125 of 8 February 1995',
  'loi n° 2016-1547 du 18 novembre 2016': 'French Act no. 2016-1547 of 18 November 2016',
  'décret n° 2025-772 du 5 août 2025': 'French Decree no. 2025-772 of 5 August 2025',
};
