import { type ScenarioDispute, type Step, step } from '../scenario.ts';
import { accepts, closes, enters, isReferredAndNotified, refusesToRepay } from './usual.ts';

/** Closed by an accepted proposal 74 days after the complaint. */
const settledByProposal = (
  stage: ScenarioDispute['stage'],
  daysAgo: number,
  after: readonly Step[] = [],
): ScenarioDispute => ({
  stage,
  daysAgo,
  consumer: 'karim',
  merchant: 'boussole',
  statement:
    'Bonjour,\n\nLe lave-linge que vous avez réparé en avril perd de nouveau son eau. Je demande une nouvelle réparation, gratuite.\n\nKarim Benali',
  claims: [{ kind: 'repair' }],
  steps: [
    refusesToRepay(
      8,
      'boussole',
      'Monsieur,\n\nCette fuite vient d’une autre pièce, que notre réparation n’a pas touchée. Un devis vous sera fait.\n\nAtelier Boussole',
    ),
    ...isReferredAndNotified(12, 'karim', 'octave'),
    enters(6, 'boussole'),
    step(25, 'octave', {
      type: 'IssueProposal',
      sense: 'consumer',
      solution:
        'Le professionnel répare la machine gratuitement dans le mois qui suit l’acceptation par les deux parties.',
      reasons: 'La seconde panne, venue six semaines après la réparation, en est la suite probable.',
    }),
    accepts(4, 'karim'),
    accepts(5, 'boussole'),
    closes(5, 'octave'),
    ...after,
  ],
});

/** What follows the end: execution, archive, erasure. */
export const ENDED: readonly ScenarioDispute[] = [
  settledByProposal('Closed', 86),
  settledByProposal('ExecutionFollowed', 130, [step(38, 'karim', { type: 'ReportExecution', executed: 'yes' })]),
  settledByProposal('Archived', 300),
  settledByProposal('Purged', 2000),
];
