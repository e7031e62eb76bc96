import {
  type Application,
  articleInWords,
  CERTAINTY_IN_WORDS,
  type Certainty,
  type CivilDate,
  type Quotation,
  register,
} from '#law';
import type { Localized } from '#text';

export interface ProvisionLine {
  readonly slug: string;
  readonly article: string;
  readonly title: Localized;
  readonly certainty: Certainty;
  readonly applied: boolean;
}

export interface ProvisionGroup {
  readonly slug: string;
  /** The text: 'code de la consommation'. */
  readonly text: string;
  readonly lines: readonly ProvisionLine[];
}

export interface ProvisionShown {
  readonly id: string;
  readonly title: Localized;
  readonly article: Localized;
  readonly words: readonly Quotation[];
  readonly inForceFrom: CivilDate | undefined;
  readonly inForceTo: CivilDate | undefined;
  readonly certainty: Localized;
  readonly source: string;
  readonly link: string | undefined;
  readonly application: Application;
}

/** By text, in the order of the register; within a text as lawyers number it. */
export function groups(): readonly ProvisionGroup[] {
  const byText = new Map<string, ProvisionLine[]>();
  for (const { provision, application } of register()) {
    const { id, code, article, title, certainty } = provision;
    const line = { slug: slugOf(id), article, title, certainty, applied: !('none' in application) };
    byText.set(code, [...(byText.get(code) ?? []), line]);
  }
  return [...byText].map(([text, lines]) => ({
    slug: `text-${slugOf(text)}`,
    text,
    lines: lines.toSorted((a, b) => collator.compare(a.article, b.article)),
  }));
}

export function provisionPage(slug: string): ProvisionShown | undefined {
  const found = register().find(({ provision }) => slugOf(provision.id) === slug);
  if (found === undefined) return undefined;
  const { provision, application } = found;
  const { id, title, words = [], inForceFrom, inForceTo, certainty, source } = provision;
  return {
    id,
    title,
    article: articleInWords(id),
    words,
    inForceFrom,
    inForceTo,
    certainty: CERTAINTY_IN_WORDS[certainty],
    source: source.replace(WEB, '').replace(/[;,:\s]+$/, ''),
    link: WEB.exec(source)?.[0],
    application,
  };
}

const WEB = /https?:\/\/[^\s;]+/;
const collator = new Intl.Collator('fr', { numeric: true });

/** 'FR/L612-2' -> 'fr-l612-2'. */
export function slugOf(id: string): string {
  return id
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
