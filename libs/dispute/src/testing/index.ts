export { exampleOf, SUBJECT, words } from './example-acts.ts';
export {
  ACTORS,
  CLERK,
  CLOCK,
  CONSUMER,
  MEDIATOR,
  MERCHANT,
  OTHER_MEDIATOR,
  REPRESENTATIVE,
  ROLES,
  rulesFor,
} from './people.ts';
export { plainly, stages, storyOf } from './stages.ts';
export { daysFrom, type Expected, given, moment, nothingYet, Story } from './story.ts';
