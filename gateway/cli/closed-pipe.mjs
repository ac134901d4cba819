// A reader may close the pipe early (`npm run personas | head`): exit quietly.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
