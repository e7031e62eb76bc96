/** Words by which another profession names itself. A list of what people write, not a definition of the law. */
const OTHER_PROFESSIONS =
  /\b(avocats?|avocates?|huissiers?|commissaires? (de|de la) justice|notaires?|[ée]tude|experts?[- ]comptables?|cabinet|selarl|selas|scp)\b/iu;

/**
 * CECMC C01-3: who also practises another profession shows, in letters and documents on consumer mediation, the capacity of
 * consumer mediator only. Returns the words that say otherwise.
 */
export function otherProfessionIn(name: string): string | undefined {
  return OTHER_PROFESSIONS.exec(name)?.[0];
}
