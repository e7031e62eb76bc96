export { guardWrites } from './gate/guard-writes.ts';
export { type Closed, LONGEST_SKEW_MS, ServiceGate } from './gate/service-gate.ts';
export { ProgramLog, tellLastWords } from './logs/program-log.ts';
export { kindOf, told } from './logs/told.ts';
export { counted, countedOutbox } from './metrics/counted.ts';
export { Metrics } from './metrics/metrics.ts';
export { Registry, type Sample } from './metrics/registry.ts';
export { countRequests, serveMetrics } from './metrics/serve-metrics.ts';
export { noting } from './recovery/noting.ts';
