import type * as fr from './wording.fr.ts';

const MONTHS = (n: number) => (n === 1 ? 'one month' : n === 2 ? 'two months' : `${n} months`);

export const FRONT: typeof fr.FRONT = {
  title: 'Settle a consumer dispute out of court',
  heading: "A dispute with a business? Let's look for an agreement.",
  lead: 'You write to the business. If it does not answer, or if its answer does not suit you, the same file goes to the mediator. Every date is counted for you, every letter is proved.',
  complain: 'Make a complaint',
  follow: 'Follow my dispute',
  resume: 'Take up a complaint that you began',
  promise: 'Free of charge for the consumer. Everybody remains free to stop, and to go to court.',
  consumer: 'you',
  merchant: 'the business',
  shared: 'an agreement',
  stepsTitle: 'One file, three steps',
  steps: [
    'You tell the business in writing what is wrong and what you ask for. The portal keeps the proof and the date.',
    'The business answers, makes an offer, or says nothing. You can settle with each other at any time.',
    'An independent mediator examines the file and proposes a solution. You and the business remain free to refuse it.',
  ],
  findTitle: 'Find my mediator',
  findText: 'Every business must give consumers effective and free access to a mediator. Look for yours.',
  findLabel: 'Name, SIREN or website of the business',
  findButton: 'Search',
  nextTitle: 'What happens next',
  course: (silenceMonths: number) => [
    {
      who: 'consumer',
      title: 'You write',
      text: 'The business receives your letter. You receive a dated copy.',
    },
    {
      who: 'merchant',
      title: 'The business answers',
      text: `If it says nothing for ${MONTHS(silenceMonths)}, the portal records that by itself and gives you a certificate. This is custom; some sectors have another period.`,
    },
    {
      who: 'consumer',
      title: 'You ask the mediator',
      text: 'Nothing to write a second time. You have one year from your written complaint. If the mediator cannot examine your request, you are told within three weeks.',
      articles: ['FR/L612-2'],
    },
    {
      who: 'mediator',
      title: 'The mediator proposes a solution',
      text: 'The outcome comes within ninety days of the notice of referral to both parties. The mediator may prolong this period if the dispute is complex.',
      articles: ['FR/R612-5'],
    },
    {
      who: 'clock',
      title: 'The portal follows the solution',
      text: 'Once an agreement is found, it asks you whether the solution was carried out.',
    },
  ],
  merchants: 'Are you a business or a mediator?',
  merchantsText: 'Sign in with your professional e-mail address.',
};
