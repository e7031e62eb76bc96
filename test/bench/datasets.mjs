import { BASE } from './model-environment.mjs';

const FEW = 10_000;
const DUE = 10_000;

export async function smallDataset(environment, { seed, say }) {
  const name = 'few';
  await environment.parties(name, (url) => seed(url, FEW, say));
  return { name, size: FEW };
}

/** As many disputes as asked, of which ten thousand have one date in common, the first of all: an instant after which none waits. */
export async function largeDataset(environment, { big, seed, say }) {
  const name = 'many';
  const due = Math.min(DUE, Math.floor(big / 2));
  const { at, stages } = await environment.asSuperuser(firstDates, BASE);
  await environment.parties(name, (url) => seed(url, big, say, shareFor(stages, due)));
  return { name, size: big, firstDatesAt: at };
}

/** The stages whose disputes have the first date of all, and that date. */
async function firstDates(superuser) {
  const { rows } = await superuser.query(
    `SELECT min(next_at) OVER () AS first, next_at, stage FROM deadline JOIN dispute ON dispute.id = dispute_id`,
  );
  const [{ first }] = rows;
  const stages = rows.filter(({ next_at: at }) => at.getTime() === first.getTime()).map(({ stage }) => stage);
  return { at: new Date(first.getTime() + 60_000).toISOString(), stages };
}

/** So many of the stages that come first, and the others evenly. */
function shareFor(first, due) {
  return (stages, count) => {
    const others = stages.length - first.length;
    const rest = count - due;
    let other = 0;
    return stages.map((stage) => {
      const at = first.indexOf(stage);
      if (at >= 0) return Math.floor(due / first.length) + (at < due % first.length ? 1 : 0);
      other += 1;
      return Math.floor(rest / others) + (other <= rest % others ? 1 : 0);
    });
  };
}
