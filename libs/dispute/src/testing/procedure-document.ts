import { mermaidChart } from '../chart.ts';
import { STAGE_NAMES, STAGES, type Stage, type StageFacts } from '../stage.ts';
import { stageWording } from '../wording/stages.ts';

const PHASES: Readonly<Record<StageFacts['phase'], string>> = {
  complaint: 'A. The complaint (*réclamation*)',
  referral: 'B. The referral and its admissibility (*demande, recevabilité*)',
  mediation: 'C. The mediation (*médiation*)',
  after: 'D. Afterwards (*suites*)',
};

const TURNS: Readonly<Record<StageFacts['turn'], string>> = {
  consumer: 'consumer',
  merchant: 'merchant',
  mediator: 'mediator',
  parties: 'both parties',
  clock: 'the clock',
  nobody: 'nobody',
};

/** `docs/procedure.md`, written from the table: the chart, and what each stage is called to a consumer. */
export function procedureDocument(): string {
  const phases = Object.keys(PHASES) as StageFacts['phase'][];
  return [
    '# The procedure',
    '',
    'Written from `libs/dispute/src/procedure.ts` by `node tools/approve.mjs libs/dispute/src/procedure`, and compared with it by a test: change the',
    'table, not this page. What happens without moving the dispute (messages, pieces, offers) is left out of the chart.',
    '',
    '```mermaid',
    mermaidChart().trimEnd(),
    '```',
    '',
    'Before the merchant is notified of the referral (R612-2), `Withdrawn`, `Interrupted` and `Closed` end nothing between the',
    'parties: only then do they lead to `SettledDirectly`.',
    '',
    'Which acts are open at each stage, and to whom: `libs/dispute/src/open-acts.approved.txt`.',
    ...phases.flatMap(phaseTable),
    '',
  ].join('\n');
}

function phaseTable(phase: StageFacts['phase']): readonly string[] {
  const stages = STAGE_NAMES.filter((stage) => STAGES[stage].phase === phase);
  return [
    '',
    `## ${PHASES[phase]}`,
    '',
    '| Code | Stage | Whose turn | What the consumer reads |',
    '| --- | --- | --- | --- |',
    ...stages.map(row),
  ];
}

function row(stage: Stage): string {
  const { code, turn } = STAGES[stage];
  return `| ${code} | \`${stage}\` | ${TURNS[turn]} | ${stageWording(stage, 'consumer').fr} |`;
}
