// Who reads our output may have seen enough (`npm run personas | head`): then we are done, without a word.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
