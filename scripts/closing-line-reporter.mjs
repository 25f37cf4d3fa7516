const patienceMs = 5000;

/** Prints the one line that people and scripts look for at the very end of a test run. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    // A suite that does not even load holds no failed test, yet it is a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const line = `${results.numPassedTests} passed, ${failed} failed\n`;
    // Jest prints its summary after every reporter has run.
    process.once("exit", () => process.stderr.write(line));
    // A browser test that failed may have left its browser open: the run ends all the same.
    setTimeout(() => process.exit(), patienceMs).unref();
  }
}
