import { PROCEDURE } from './procedure.ts';
import { STAGE_NAMES, STAGES } from './stage.ts';

/** The procedure as a Mermaid state chart, for the documents; what stays in place is left out. */
export function mermaidChart(): string {
  const lines = STAGE_NAMES.flatMap((stage) => {
    const moves = Object.entries(PROCEDURE[stage]).filter(([, next]) => next !== 'stays' && next !== stage);
    return moves.map(([event, next]) => `  ${stage} --> ${next}: ${event}`);
  });
  const ends = STAGE_NAMES.filter((stage) => STAGES[stage].turn === 'nobody').map((stage) => `  ${stage} --> [*]`);
  return ['stateDiagram-v2', '  [*] --> ComplaintDraft', ...lines, ...ends, ''].join('\n');
}
