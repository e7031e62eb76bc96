import sequencer from '@jest/test-sequencer';

/** Stories of minutes. Begun last, as on a machine that has never run them, one of them would keep a processor idle. */
const LONG = [
  'test/model/',
  'test/crash/',
  'test/hostile/text',
  'test/journeys/rehearsal',
  'test/secrecy/canaries',
  'test/operations/late',
  'test/hostile/requests',
  'test/secrecy/matrix',
  'test/simulation/simulate',
  'test/journeys/start',
  'test/hostile/files',
  'test/secrecy/two-worlds',
  'libs/delivery/src/pdf/',
];

/** Those first; the others as Jest has them. */
export default class LongOnesFirst extends (sequencer.default ?? sequencer) {
  async sort(tests) {
    const rank = ({ path }) => {
      const place = LONG.findIndex((part) => path.replaceAll('\\', '/').includes(part));
      return place < 0 ? LONG.length : place;
    };
    return [...(await super.sort(tests))].sort((a, b) => rank(a) - rank(b));
  }
}
