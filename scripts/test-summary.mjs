// Prints "N passed, N failed" from the file that jest writes with --json --outputFile.
import { readFileSync } from 'node:fs'

const results = JSON.parse(readFileSync(process.argv[2], 'utf8'))
// A file that could not be run at all holds no test that jest could count.
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
console.log(`${results.numPassedTests} passed, ${failed} failed`)
