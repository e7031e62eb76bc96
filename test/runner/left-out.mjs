/** Names at the end of a run the programs for want of which tests stood aside (test/support/other-programs.ts). */
export default class LeftOut {
  onRunComplete(_contexts, { testResults }) {
    const counts = new Map();
    for (const { fullName, status } of testResults.flatMap((file) => file.testResults)) {
      const program = /\[left out: (.+?) is not installed\]/.exec(fullName)?.[1];
      if (program !== undefined && status === 'pending') counts.set(program, (counts.get(program) ?? 0) + 1);
    }
    if (counts.size === 0) return;
    const programs = [...counts].map(([program, tests]) => `${program} (${tests})`).join(', ');
    console.error(`\nTests left out, for want of another program: ${programs}. See CONTRIBUTING.md.`);
  }
}
