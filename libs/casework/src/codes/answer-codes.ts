import { createHash } from 'node:crypto';
import { inFours, readCode } from '#text';
import { drawCode } from './code-letters.ts';

/** Channel by which a code was sent. Its use proves that the address of this channel in the directory is read. */
export type CodeVia = 'letter' | 'email';

/** Port of the worker. Stores the digest of a code that is sent with a complaint. */
export abstract class AnswerCodes {
  /** Stores a digest (SHA-256). Several codes of one complaint are all valid. */
  abstract keep(code: {
    readonly disputeId: string;
    readonly merchantId: string;
    readonly digest: Uint8Array;
    readonly via: CodeVia;
  }): Promise<void>;
}

/** Complaint to which a code gives access, once the code was entered. `codeId` identifies its holder in the record. */
export interface HeldCode {
  readonly codeId: string;
  readonly disputeId: string;
  readonly merchantId: string;
  readonly reference: string;
  readonly via: CodeVia;
  /** The last day on which the answer is awaited, as the merchant sees it. */
  readonly nextDueOn?: string;
  /** Whether the complaint still awaits an answer, and the code has not been used. */
  readonly open: boolean;
  /** Event for which the code was used. */
  readonly usedFor?: string;
  /** The merchant's people have a space of their own already. */
  readonly inTeam: boolean;
}

/** Result of a claim to act for a merchant. */
export type Claimed = 'opened' | 'to-confirm' | 'already-claimed' | 'no-such-code';

/** Port of the web. What a code gives access to: one complaint, for one answer. */
export abstract class AnswerCodeLookup {
  /** Returns the id of a code, used or not; nothing for an unknown one. */
  abstract enter(digest: Uint8Array): Promise<string | undefined>;
  /** Returns what a code leads to; nothing when it is unknown. */
  abstract held(codeId: string): Promise<HeldCode | undefined>;
  /** Asks that this person may act for the merchant, on the strength of the code. */
  abstract claim(personId: string, codeId: string): Promise<Claimed>;
}

const LETTERS = 12;

/**
 * Returns a new answer code: twelve characters (60 random bits) in groups of four. It cannot be guessed behind a rate
 * limit.
 */
export function newAnswerCode(): string {
  return inFours(drawCode(LETTERS));
}

/**
 * Returns a typed code as it was drawn (lower case, spaces, O for 0, I or L for 1 are read); nothing when it cannot be
 * one.
 */
export function readAnswerCode(typed: string): string | undefined {
  return readCode(typed, LETTERS);
}

/**
 * Returns the digest of an answer code, typed in any form: SHA-256 with a prefix of its own. Throws when it cannot be
 * one.
 */
export function answerCodeDigest(code: string): Buffer {
  const plain = readAnswerCode(code);
  if (plain === undefined) throw new Error('Not an answer code');
  return createHash('sha256').update(`entente answer code\n${plain}`).digest();
}

/**
 * Draws a code for the merchant of a complaint, stores its digest and returns it. Earlier codes of the complaint stay
 * valid.
 */
export async function drawAnswerCode(
  codes: AnswerCodes,
  about: { readonly disputeId: string; readonly merchantId: string; readonly via: CodeVia },
): Promise<string> {
  const code = newAnswerCode();
  await codes.keep({ ...about, digest: answerCodeDigest(code) });
  return code;
}
