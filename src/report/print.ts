import type { Verdict } from '../contract.ts'
import { renderReport } from './body.ts'
import { toJson } from './json.ts'
import { recordOf } from './record.ts'
import type { Report } from './report.ts'

type Write = (text: string) => void

/** Takes reports as they are made, and prints them in the order of their requests. */
interface Printer {
  /** @param index of the request, from 0 */
  take(index: number, report: Report): void
  /** Prints what is left; reports that are missing were never made. */
  end(verdict: Verdict): void
}

/** Prints each report as soon as those before it are out, and keeps it no longer. */
export class MarkdownPrinter implements Printer {
  readonly #write: Write
  readonly #waiting = new Map<number, Report>()
  #next = 0
  #printed = 0

  constructor(write: Write) {
    this.#write = write
  }

  take(index: number, report: Report): void {
    this.#waiting.set(index, report)
    for (let ready = this.#waiting.get(this.#next); ready; ready = this.#waiting.get(this.#next)) {
      this.#print(ready)
      this.#waiting.delete(this.#next)
      this.#next += 1
    }
  }

  end(): void {
    for (const [, report] of [...this.#waiting].sort(([one], [other]) => one - other)) this.#print(report)
    this.#waiting.clear()
  }

  #print(report: Report): void {
    this.#write(`${this.#printed > 0 ? '\n---\n\n' : ''}${renderReport(report)}`)
    this.#printed += 1
  }
}

/** The record has the verdict of the whole run before the first request. */
export class RecordPrinter implements Printer {
  readonly #write: Write
  readonly #reports: Report[] = []

  constructor(write: Write) {
    this.#write = write
  }

  take(index: number, report: Report): void {
    this.#reports[index] = report
  }

  end(verdict: Verdict): void {
    const made = this.#reports.filter(() => true) // without the gaps
    this.#write(toJson(recordOf(verdict, made)))
  }
}
