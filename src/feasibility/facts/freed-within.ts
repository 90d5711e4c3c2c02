import { findAll, isDenied } from './find.ts'
import { secondsPer } from './numbers.ts'
import { type Plain, sentences } from './plain.ts'

/** Who holds locks; what dies besides is no holder. */
const HOLDER =
  '(?:lock[- ])?(?:holders?|owners?|workers?|clients?|stations?|panels?|runners?|controllers?|jobs?|pods?)'
const DIES =
  '(?:crash(?:es|ed)?|dies|died|death|demise|fails|failed|failure|hangs|hung|is dead|goes (?:quiet|silent|dark)|(?:fell|falls) silent|stops (?:responding|answering)|(?:is|was) lost|loss|disappears|vanishes)'
const FREE =
  '(?:free|freed|frees itself|available|released?|reclaimed|reassigned|re-assigned|acquirable|obtainable|granted (?:again|anew|to)|taken over|takes? over|pass(?:es|ed)?|picked up|given (?:on|to)|handed|grabbed|successor)'
const TIME =
  '(?<amount>\\d{1,4}) ?(?<unit>ms|s|sec(?:onds?)?|min(?:utes?)?|sekunden|minuten|segundos|minutos)(?![a-z])'
const WITHIN = `(?:within|inside|in|after) (?:at most |no more than |under |less than |about )?${TIME}|(?:no later than|at most|not more than|in under) ${TIME}`

const DEMANDS: readonly (readonly [key: RegExp, pattern: RegExp])[] = [
  [
    /within|inside|at most|later than|more than| in /i,
    new RegExp(
      `(?<![a-z])${HOLDER}(?:['’]s)? (?:[\\w-]+ ){0,3}?${DIES}(?![a-z])[^.;]{0,80}?(?<![a-z])${FREE}(?![a-z])[^.;]{0,40}? (?:${WITHIN})`,
      'gi',
    ),
  ],
  [
    /within|inside|at most|later than|more than| in /i,
    new RegExp(
      `(?<![a-z])(?:dead|crashed|silent|hung|lost|failed|vanished) ${HOLDER}(?:['’]s?)? (?:locks?|leases?) [^.;]{0,40}?(?<![a-z])${FREE}(?![a-z])[^.;]{0,20}? (?:${WITHIN})`,
      'gi',
    ),
  ],
  [
    /crash|dies|died|death|fail|hang|silent|lost|loss/i,
    new RegExp(
      `(?<![a-z])locks? [^.;]{0,40}?(?<![a-z])${FREE}(?![a-z])[^.;]{0,20}? (?:${WITHIN})(?: of| after| when| once| if)[^.;]{0,30}? ${HOLDER}(?:['’]s)? (?:[\\w-]+ ){0,3}?${DIES}(?![a-z])`,
      'gi',
    ),
  ],
  [
    /absturz|ausfall|stirbt|abgestürzt/i,
    new RegExp(
      `(?<![a-zäöüß])(?:absturz|ausfall|tod) (?:des|eines|der|einer) (?:inhabers|halters|workers|clients|besitzers)[^.;]{0,80}? (?:innerhalb von|binnen|in|nach höchstens|spätestens nach) ${TIME}[^.;]{0,20}? (?:wieder )?(?:frei|verfügbar|freigegeben|vergeben)`,
      'gi',
    ),
  ],
  [
    /caíd|cae|muer|fall/i,
    new RegExp(
      `(?<![a-záéíóúñ])(?:titular|dueño|cliente|worker) (?:[a-záéíóúñ]+ ){0,2}?(?:cae|caído|muere|falla|muerto)[^.;]{0,80}? (?:libre|disponible|liberarse|liberado)[^.;]{0,30}? (?:en|dentro de|antes de|en menos de) (?:menos de )?${TIME}`,
      'gi',
    ),
  ],
  [
    /崩溃|宕机|失联|死亡/,
    /(?:持有者|客户端|持锁(?:方|者|进程))(?:崩溃|宕机|失联|死亡)[^。；;]{0,24}?(?<amount>\d{1,4}) ?(?<unit>秒|分钟)(?:之?内)[^。；;]{0,12}(?:释放|可用|可再次|空闲|重新)/g,
  ],
]

/** Wishes, and what is said of the store itself. */
const NO_DEMAND =
  /(?<![a-z])(?:ideally|preferably|nice to have|wish|hope|today|currently|used to|primary|standby|replica|quorum|voters?|members?)(?![a-z])/i

/**
 * In how many seconds a lock has to be free once its holder is dead; the longest that is named, and nothing where the
 * words are of something else.
 */
export function readFreedWithin(texts: readonly Plain[]): number | undefined {
  const seconds = texts.flatMap(plain =>
    sentences(plain).flatMap(({ text }) =>
      NO_DEMAND.test(text)
        ? []
        : DEMANDS.flatMap(([key, pattern]) =>
            findAll(text, pattern, key).flatMap(({ index, groups }) =>
              isDenied(text, index) ? [] : [Number(groups.amount) * secondsPer(groups.unit ?? '')],
            ),
          ),
    ),
  )
  return seconds.length > 0 ? Math.max(...seconds) : undefined
}
