/** Why a start ended, by exit code; those that have a name in sysexits.h keep it. */
export const ENDINGS = {
  crashed: 1,
  usage: 64,
  earlierData: 65,
  noInput: 66,
  unavailable: 69,
  build: 70,
  dataFolder: 73,
  alreadyRunning: 75,
  setting: 78,
  portTaken: 98,
};

/** Something the person at the terminal can put right: one clear sentence and an exit code, never a stack trace. */
export class Ending extends Error {
  constructor(why, ...sentences) {
    super(sentences.join('\n'));
    this.exitCode = ENDINGS[why];
  }
}

/** Tells an ending and keeps its code, what was typed wrong too; anything else is a fault of ours and is told as such. */
export function tell(error, say = console.error) {
  if (error instanceof Ending) {
    say(error.message);
    return error.exitCode;
  }
  // What `parseArgs` of Node does not know: an option, or a word where none is taken.
  if (error.code?.startsWith('ERR_PARSE_ARGS')) {
    say(error.message);
    return ENDINGS.usage;
  }
  say(process.env.LOG_LEVEL === 'debug' ? error : `Unexpected: ${error.message}. (LOG_LEVEL=debug shows where.)`);
  return ENDINGS.crashed;
}
