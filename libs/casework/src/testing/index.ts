export { MemoryRecords, StandingClock } from './memory-records.ts';
