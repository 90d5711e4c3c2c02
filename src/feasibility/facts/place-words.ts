import { findAll, wordsPattern } from './find.ts'

/** What can be lost at once. A site is a data centre or building; whether it is a zone or a region the places tell. */
export const PLACES = ['process', 'node', 'rack', 'zone', 'site', 'region'] as const
export type Place = (typeof PLACES)[number]

const PLACE_WORDS: Readonly<Record<Place, string>> = {
  process: 'process(?:es)?|restarts?|server restart|os crash|crash(?:es)?|prozess(?:e)?|neustart|reinicio',
  node:
    'nodes?|hardware(?= (?:failures?|faults?|defects?))|hypervisors?|esxi hosts?|machines?(?! (?:halls?|rooms?))|servers?(?! (?:rooms?|halls?))|hosts?|vms?|(?<!for )instances?|boxe?s?|members?|voters?|replicas?|brokers?|(?:primary|master|leader)(?! (?!is |are |and |or |in |of |at )(?:\\w+ )?(?:region|site|dc|data|az|zone|location|cent|building|hall|room|campus|plant|office))|' +
    'knotens?|rechners?|maschinen?|servern?(?! (?:rooms?|halls?))|instanz(?:en)?|nodos?|m[aá]quinas?|servidor(?:es)?|instancias?|节点|单机|机器|服务器|主机',
  rack: 'racks?|chassis|cabinets?|estantes?|armarios?|schr[aä]nken?|机架',
  zone: '(?:availability[- ])?zones?|azs?|zonen?|verf[uü]e?gbarkeitszonen?|zonas?(?: de disponibilidad)?|可用区',
  site:
    'data[- ]?cent(?:er|re)s?|comput(?:er|ing) cent(?:er|re)s?|(?:i|inter)?dcs?|i?dc-?[a-c1-3]|colos?|(?:carrier )?hotels?|sites?|locations?|buildings?|(?:machine |server )?halls?|campus(?:es)?|facilit(?:y|ies)|(?:machine |server )?rooms?|(?:branch )?offices?|branch(?:es)?|headquarters|hq|plants?|hospitals?|b[uü]ros?|towers?|barns?|hangars?|(?:oil |gas |drilling |production )platforms?|bunkers?|depots?|warehouses?|islands?|ships?|(?:sub)?stations?|(?:control|ops|operations) cent(?:er|re)s?|' +
    'rechenzentr(?:ums|um|en)|rz|hallen?|standort(?:e[ns]?|s)?|geb[aä]udes?|maschinens[aä]le?|brandabschnitte?[sn]?|(?:server)?r[aä]um(?:e[ns]?|s)?|s[aä]{1,2}le?[ns]?|werke?s?|centros?(?: de datos)?|cpds?|sitios?|sedes?|edificios?|emplazamientos?|plantas?|salas?|数据中心|机房|站点',
  region:
    'regions?(?![ -]?servers?)|coasts?|regionen|regi[oó]n|regiones|geograph(?:y|ies)|continents?|countr(?:y|ies)|cit(?:y|ies)|towns?|metros?|st[aä]dte?|ciudad(?:es)?|地域|区域|大区|城市|地区',
}

/** Any of them, as the group `place`. */
export const PLACE = `(?<place>${PLACES.map(place => PLACE_WORDS[place]).join('|')})`
/** The first, that is the smallest, kind of place that the words name. */
export function placeOf(words: string | undefined): Place | undefined {
  if (words === undefined) return undefined
  return PLACES.find(place => findAll(words, wordsPattern([`(?:${PLACE_WORDS[place]})`])).length > 0)
}
