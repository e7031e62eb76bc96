import { drawCode, sha256 } from '#casework';
import { readCode } from '#text';

const LETTERS = 16;

/** Eighty bits at random: whoever has it has the draft, and nobody comes upon it. */
export const newResumeCode = (): string => drawCode(LETTERS);

/** As it was drawn, however it was typed; nothing when it cannot be one. */
export const readResumeCode = (typed: string): string | undefined => readCode(typed, LETTERS);

/** Under this a draft is found; the code itself is kept by its author alone. */
export const digestOf = (code: string): string => sha256(`complaint draft\n${code}`);
