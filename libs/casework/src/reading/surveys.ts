import type { CivilDate } from '#law';
import type { BodyReader } from '../organisations/mediator-worklist.ts';
import type { Reader } from './reading.ts';

/** Answers of a party to the survey: marks from 1 to 5, and words if any. Stored beside the record, without names. */
export interface Survey {
  readonly easy?: number;
  readonly clear?: number;
  readonly heard?: number;
  readonly impartial?: number;
  readonly again?: boolean;
  readonly words: string;
}

/** What one side answered to one question in a year. */
export interface SurveyFigure {
  readonly side: 'consumer' | 'merchant';
  readonly question: Exclude<keyof Survey, 'words'>;
  /** Absent where fewer than five of that side answered: their answers could be guessed. */
  readonly counted?: {
    readonly answers: number;
    /** Of them, those who agree (4 or 5 out of 5), or would do it again. */
    readonly agreeing: number;
  };
}

/** Port. Satisfaction surveys. */
export abstract class Surveys {
  /** Returns whether the reader's side has answered for this dispute. */
  abstract isGiven(reader: Reader, disputeId: string): Promise<boolean>;
  /** Stores an answer. The first one of a side counts: a later one changes nothing. */
  abstract give(reader: Reader, disputeId: string, survey: Survey, today: CivilDate): Promise<void>;
  /** Returns the figures of a body for one year of answers, by side and question; no words, and no single answer. */
  abstract ofBody(reader: BodyReader, year: number): Promise<readonly SurveyFigure[]>;
}
