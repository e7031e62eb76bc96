import type { CivilDate } from '#law';
import { inFrench } from '../compose.ts';
import type { Addressee, Letter, Sender } from '../letter.ts';
import { list, paragraph } from '../writing/blocks.ts';
import { oneLine } from '../writing/people-words.ts';

/** What an envelope holds, and whose it is. */
export interface AddressSheet {
  /** Typed or scanned when the envelope leaves or comes back. */
  readonly code: string;
  readonly reference: string;
  readonly on: CivilDate;
  readonly from: Sender;
  readonly to: Addressee;
  readonly letters: readonly { readonly number: string; readonly title: string }[];
}

/**
 * The sheet that stands first in a window envelope and shows the address of today, whatever the letters behind it bear. It is no notice: no
 * text asks for it, and nothing of the dispute shows through the window.
 */
export function addressSheet({ code, reference, on, from, to, letters }: AddressSheet): Letter {
  const count = letters.length === 1 ? 'une lettre' : `${letters.length} lettres`;
  return inFrench(
    { code: 'N00', number: code, reference, on },
    {
      title: 'Feuille d’adresse',
      subject: `Pli ${code}, dossier ${reference}`,
      basis: 'Usage postal',
      sender: from,
      addressee: { name: oneLine(to.name), lines: to.lines.map(oneLine) },
      summary: [`Ce pli contient ${count}.`, 'Si l’adresse est inexacte, retour à l’expéditeur, qui figure en tête.'],
      body: [paragraph('Ce pli contient :'), list(...letters.map(({ number, title }) => `${title} (${number})`))],
      footer: [],
    },
  );
}
