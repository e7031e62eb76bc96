export { FixedClock, MemoryRecords } from './memory-records.ts';
