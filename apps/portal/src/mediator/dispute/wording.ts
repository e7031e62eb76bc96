import type { Page } from '../../layout/show.ts';
import type { DisputeTab } from './frame.ts';
import { ADMISSIBILITY } from './wording/admissibility.ts';
import { CONDUCT } from './wording/conduct.ts';
import { PAPERS, THREAD } from './wording/exchange.ts';
import { OVERVIEW } from './wording/overview.ts';
import { OVERTAKEN, PREVIEW, SEALED } from './wording/preview.ts';
import { PROPOSAL } from './wording/proposal.ts';

const at = (name: string) => `mediator/dispute/${name}.njk`;

/** Each room, with its template and its words. */
export const TAB_PAGES: Readonly<Record<DisputeTab, Page<unknown>>> = {
  overview: { template: at('overview'), words: OVERVIEW },
  admissibility: { template: at('admissibility'), words: ADMISSIBILITY },
  exchange: { template: at('thread'), words: THREAD },
  'apart-consumer': { template: at('thread'), words: THREAD },
  'apart-merchant': { template: at('thread'), words: THREAD },
  pieces: { template: at('pieces'), words: PAPERS },
  proposal: { template: at('proposal'), words: PROPOSAL },
  conduct: { template: at('conduct'), words: CONDUCT },
  record: { template: at('record'), words: PAPERS },
  notes: { template: at('notes'), words: PAPERS },
};

export const SEALED_PAGE = { template: at('sealed'), words: SEALED } as const;
export const PREVIEW_PAGE = { template: at('preview'), words: PREVIEW } as const;
export const OVERTAKEN_PAGE = { template: at('overtaken'), words: OVERTAKEN } as const;
