/**
 * The links of a dispute's record and the tags of its sides, with the texts that they are hashes of: a copy hashes the
 * same texts with its own ids in them. Computed here from the events and compared with what the program stored, so that
 * copies can never carry a chain of another form than the program's.
 */
export function chainOf({ program: { canonical, sha256, GENESIS }, disputeId, events, sealed, sideViews }) {
  let previous = GENESIS;
  const links = events.map((recorded, index) => {
    const text = canonical(recorded);
    const hash = sha256([disputeId, previous, text].join('\n'));
    if (hash !== sealed[index].hash)
      throw new Error('The record is chained in another way than here: tools/seed must follow.');
    previous = hash;
    return { text, hash };
  });
  const tags = sideViews.map(({ side, tag }) => {
    const seen = events
      .filter((_, index) => sealed[index].audience.includes(side))
      .map(({ at, by, event }) => canonical({ at, by, event }));
    // A side's tag begins with the act that gives it a part, and a mediator body's anew with each referral.
    const from = seen.findIndex((_, start) => tagOver(sha256, disputeId, side, seen.slice(start)) === tag);
    if (from < 0) throw new Error(`The tag of the ${side} is made in another way than here: tools/seed must follow.`);
    return { side, tag, texts: seen.slice(from) };
  });
  return { links, tags };
}

function tagOver(sha256, disputeId, side, texts) {
  return texts.reduce((tag, text) => sha256(`${tag}\n${text}`), sha256(`${disputeId}\n${side}`));
}
