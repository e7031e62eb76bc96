import { type Addressee, CAPACITY, type Sender } from '#notices';
import type { CaseFiles } from '../duties/case-files.ts';
import type { Directory, Portal } from '../organisations/directory.ts';
import type { LetterToPost } from './post-office.ts';

/** What leaves together: all that waits for one party of one dispute, under one address. */
export interface Envelope {
  /** On the sheet that shows the address, to be scanned or typed when it was posted. */
  readonly code: string;
  readonly reference: string;
  readonly from: Sender;
  readonly to: Addressee;
  readonly letters: readonly LetterToPost[];
}

/** The letters of a batch by envelope; each is addressed as the file and the directory have it today. */
export async function envelopesOf(
  deps: { readonly caseFiles: CaseFiles; readonly directory: Directory; readonly portal: Portal },
  letters: readonly LetterToPost[],
  batchId: string,
): Promise<readonly Envelope[]> {
  const together = new Map<string, LetterToPost[]>();
  for (const letter of letters) {
    const key = [letter.disputeId, letter.to, letter.bodyId].join(' ');
    together.set(key, [...(together.get(key) ?? []), letter]);
  }
  const found = await Promise.all([...together.values()].map((group) => addressed(deps, group)));
  return found
    .filter((one) => one !== undefined)
    .map((one, index) => ({ ...one, code: `${batchId.slice(0, 8)}-${String(index + 1).padStart(4, '0')}` }));
}

/** Nothing for a person who was erased since. */
async function addressed(
  deps: Parameters<typeof envelopesOf>[0],
  letters: readonly LetterToPost[],
): Promise<Omit<Envelope, 'code'> | undefined> {
  const [first] = letters;
  if (first === undefined) return undefined;
  const from = await senderOf(deps, first.bodyId);
  const to = await addresseeIn(deps, first);
  return to === undefined ? undefined : { reference: first.reference, from, to, letters };
}

async function addresseeIn(
  { caseFiles, directory }: Parameters<typeof envelopesOf>[0],
  { disputeId, to }: LetterToPost,
): Promise<Addressee | undefined> {
  const file = await caseFiles.read(disputeId);
  if (to === 'consumer') {
    const consumer = file?.parties.find(({ kind }) => kind === 'consumer');
    return consumer && { name: consumer.name, lines: consumer.addressLines };
  }
  const opening = file?.events[0]?.event;
  const merchantId = opening !== undefined && 'merchantId' in opening ? opening.merchantId : undefined;
  const merchant = merchantId === undefined ? undefined : await directory.merchant(merchantId);
  return merchant && { name: merchant.name, lines: merchant.addressLines };
}

async function senderOf(
  { directory, portal }: Parameters<typeof envelopesOf>[0],
  bodyId: string | undefined,
): Promise<Sender> {
  const body = bodyId === undefined ? undefined : await directory.body(bodyId);
  return body === undefined
    ? {
        office: 'portal',
        name: portal.name,
        capacity: CAPACITY.portal,
        lines: [portal.website],
      }
    : { office: 'mediator', name: body.name, capacity: CAPACITY.mediator, lines: body.addressLines };
}
