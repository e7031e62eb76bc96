import type { ComplaintDraft } from '#casework';

/** The parts of the task list, in their order. */
export const PARTS = ['merchant', 'facts', 'claims', 'earlier', 'pieces', 'contract', 'you', 'representative'] as const;
export type Part = (typeof PARTS)[number];

/** Nothing beyond what admissibility needs is asked for (CECMC B04-2): these help, and may stay empty. */
const OPTIONAL: ReadonlySet<Part> = new Set(['pieces', 'contract', 'representative']);

export type PartState = 'done' | 'begun' | 'todo' | 'optional';

export function stateOf(draft: ComplaintDraft, part: Part): PartState {
  const given = isDone(draft, part);
  if (given !== undefined) return given ? 'done' : 'begun';
  return OPTIONAL.has(part) ? 'optional' : 'todo';
}

/** Undefined when nothing was said; false when something is still missing. */
function isDone(draft: ComplaintDraft, part: Part): boolean | undefined {
  switch (part) {
    case 'facts':
      return draft.facts && draft.facts.statement !== '';
    case 'earlier':
      return (
        draft.earlier && (!draft.earlier.made || (draft.earlier.sentOn !== '' && draft.earlier.proof !== undefined))
      );
    case 'pieces':
      return draft.pieces === undefined || draft.pieces.length === 0 ? undefined : true;
    case 'you':
      return draft.you && draft.you.name !== '';
    case 'representative':
      return draft.representative === undefined
        ? undefined
        : draft.representative === null || draft.representative.email !== '';
    default:
      return draft[part] === undefined ? undefined : true;
  }
}

/** What must still be said before it can be sent. */
export function missing(draft: ComplaintDraft): readonly Part[] {
  return PARTS.filter((part) => {
    const state = stateOf(draft, part);
    return state === 'todo' || state === 'begun';
  });
}
