import { dateInWords } from './words.mjs';

/** Prints a story step by step: the date in words, the act, its article, and what followed. */
export function scenarioPrinter(say) {
  let day;
  return ({ at, who, label, article, events, stage, clocks, notices }) => {
    const today = dateInWords(at);
    if (today !== day) say(`\n${today}`);
    day = today;
    say(`  ${who.name} (${who.as}) : ${label}${article ? ` — ${article}` : ''}`);
    for (const event of events) say(`      événement  ${event}`);
    say(`      étape      ${stage}`);
    for (const clock of clocks) say(`      délai      ${clockInWords(clock)}`);
    for (const { number, title, sha256 } of notices)
      say(`      avis       ${number}, ${title} (SHA-256 ${sha256.slice(0, 12)}…)`);
  };
}

/** K11 and K12 are not days by which to act: limitation stops on the one (C. civ. 2238) and cannot end before the other. */
function clockInWords({ code, nature, article, startsOn, rolledOn }) {
  const rule = nature === 'law' ? article : `usage : ${article}`;
  if (code === 'K11') return `K11, prescription suspendue depuis le ${dateInWords(startsOn)} (${rule})`;
  if (code === 'K12') return `K12, prescription acquise au plus tôt le ${dateInWords(rolledOn)} (${rule})`;
  return `${code}, jusqu’au ${dateInWords(rolledOn)} inclus (${rule})`;
}
