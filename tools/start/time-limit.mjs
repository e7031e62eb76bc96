/**
 * Loaded before a program that the launcher starts. When the launcher ends, however it ends, so does the program; and
 * it can be asked to stop on systems without signals.
 */
const stop = () => {
  if (!process.emit('SIGTERM')) process.exit(0);
};
process.on('disconnect', stop);
process.on('message', (message) => {
  if (message === 'stop') stop();
});
process.channel?.unref();
