import { readdirSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Registry } from './registry.ts';

/** What any program is asked: memory, processor, how long it has run, how late its event loop is. */
export function measureProcess(registry: Registry): void {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  registry.gauge('process_resident_memory_bytes', 'Memory held.', () => [{ value: process.memoryUsage.rss() }]);
  registry.gauge('nodejs_heap_size_used_bytes', 'JavaScript heap in use.', () => [
    { value: process.memoryUsage().heapUsed },
  ]);
  registry.gauge('process_uptime_seconds', 'Since the start.', () => [{ value: process.uptime() }]);
  registry.gauge('process_cpu_seconds', 'Processor time used since the start.', () => {
    const { user, system } = process.cpuUsage();
    return [{ value: (user + system) / 1e6 }];
  });
  registry.gauge('nodejs_eventloop_lag_p99_seconds', 'Lateness of the event loop since it was last asked.', () => {
    const value = delay.percentile(99) / 1e9;
    delay.reset();
    return [{ value: Number.isFinite(value) ? value : 0 }];
  });
  registry.gauge('process_open_fds', 'Open files and sockets, where the system tells.', () => {
    try {
      return [{ value: readdirSync('/proc/self/fd').length }];
    } catch {
      return [];
    }
  });
}
