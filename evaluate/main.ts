import { runEvaluation } from './command.ts'

process.exitCode = await runEvaluation(process.argv.slice(2))
