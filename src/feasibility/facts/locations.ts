import { type Evidence, evidenceOf, findAll, isDenied, wordsPattern } from './find.ts'
import { type Plain, sentences, textBefore } from './plain.ts'

/** A cloud's region or a city that a text names. */
export interface Location {
  /** Degrees north and east; the same for all names of one metropolitan area. */
  readonly at: readonly [north: number, east: number]
  /** Who is said to stand there. */
  readonly of: 'clients' | 'store' | 'unsaid'
  readonly evidence: Evidence
}

/** Where regions and cities stand, roughly. Names as alternatives of a pattern; the earlier of two that match counts. */
const GAZETTEER: readonly (readonly [names: string, north: number, east: number])[] = [
  ['us-east-1|us-east4|eastus2?|(?:n(?:orth|\\.) |northern )?virginia|ashburn', 39, -77.5],
  ['us-east-2|us-east5|ohio|columbus', 40, -83],
  ['us-east1|south carolina', 33.2, -80],
  [
    'us-west-1|us-west2|westus|(?:northern |n\\. )?california|los angeles|san francisco|silicon valley',
    37.4,
    -121.9,
  ],
  ['us-west-2|us-west1|westus2|oregon|seattle', 45.8, -119.7],
  ['us-west3|utah', 40.8, -111.9],
  ['us-west4|las vegas|nevada|westus3|arizona', 34.5, -113.5],
  ['us-central1|centralus|iowa|chicago|northcentralus|illinois', 41.5, -91],
  ['us-south1|southcentralus|texas|dallas', 32, -97.5],
  ['westcentralus|wyoming|denver', 40.5, -105],
  ['us-gov-west-1', 45, -120],
  ['us-gov-east-1', 40, -82],
  ['new york|nyc|new jersey|manhattan', 40.7, -74],
  ['boston', 42.4, -71.1],
  ['atlanta', 33.7, -84.4],
  ['miami|florida', 25.8, -80.2],
  [
    'ca-central-1|northamerica-northeast1|canadaeast|canadacentral|northamerica-northeast2|montr[eé]al|toronto',
    44.6,
    -76.5,
  ],
  ['ca-west-1|calgary', 51, -114],
  ['vancouver', 49.3, -123.1],
  ['mx-central-1|northamerica-south1|mexicocentral|mexico city', 20.5, -100],
  ['sa-east-1|southamerica-east1|brazilsouth|s[aã]o paulo', -23.5, -46.6],
  ['southamerica-west1|chilecentral|santiago de chile', -33.4, -70.7],
  ['buenos aires', -34.6, -58.4],
  ['bogot[aá]', 4.7, -74.1],
  ['eu-west-1|north ?europe|ireland|dublin', 53.3, -6.3],
  ['eu-west-2|uksouth|ukwest|europe-west2|london|slough', 51.5, -0.1],
  ['manchester', 53.5, -2.2],
  ['edinburgh|glasgow', 55.9, -3.7],
  ['eu-west-3|europe-west9|francecentral|paris', 48.9, 2.4],
  ['lyon', 45.8, 4.8],
  ['marseille|francesouth', 43.3, 5.4],
  ['eu-central-1|europe-west3|germanywestcentral|frankfurt', 50.1, 8.7],
  ['eu-central-2|europe-west6|switzerlandnorth|z[uü]e?rich', 47.4, 8.5],
  ['geneva|switzerlandwest', 46.2, 6.1],
  ['europe-west10|berlin|germanynorth', 52.7, 13.2],
  ['munich|m[uü]e?nchen', 48.1, 11.6],
  ['hamburg', 53.6, 10],
  ['cologne|k[oö]ln|d[uü]e?sseldorf', 51.1, 6.9],
  ['eu-north-1|swedencentral|europe-north2|stockholm', 59.3, 18.1],
  ['norwayeast|oslo', 59.9, 10.8],
  ['copenhagen|denmarkeast', 55.7, 12.6],
  ['eu-south-1|europe-west8|italynorth|milano?', 45.5, 9.2],
  ['europe-west12|turin|torino', 45.1, 7.7],
  ['rome', 41.9, 12.5],
  ['eu-south-2|spaincentral|europe-southwest1|madrid', 40.4, -3.7],
  ['barcelona', 41.4, 2.2],
  ['lisbon|lisboa', 38.7, -9.1],
  ['west ?europe|europe-west4|amsterdam|netherlands', 52.4, 4.9],
  ['europe-west1|belgiumcentral|belgium|brussels', 50.6, 4],
  ['europe-north1|finland|helsinki', 60.6, 27.2],
  ['europe-central2|polandcentral|warsaw', 52.2, 21],
  ['austriaeast|vienna|wien', 48.2, 16.4],
  ['prague', 50.1, 14.4],
  ['budapest', 47.5, 19],
  ['athens', 38, 23.7],
  ['istanbul', 41, 29],
  ['moscow', 55.8, 37.6],
  ['il-central-1|me-west1|israelcentral|tel aviv', 32.1, 34.8],
  ['me-south-1|bahrain', 26.1, 50.5],
  ['me-central-1|uaenorth|dubai', 25, 55],
  ['me-central2|saudi', 26.4, 50.1],
  ['qatarcentral|doha', 25.3, 51.5],
  ['af-south-1|southafricawest|cape town', -33.9, 18.4],
  ['africa-south1|southafricanorth|johannesburg', -26.2, 28],
  ['nairobi', -1.3, 36.8],
  ['lagos', 6.5, 3.4],
  ['cairo', 30, 31.2],
  ['ap-south-1|asia-south1|westindia|centralindia|mumbai|pune', 18.8, 73.3],
  ['ap-south-2|hyderabad', 17.4, 78.5],
  ['asia-south2|delhi', 28.6, 77.2],
  ['southindia|chennai|bangalore|bengaluru', 13, 79],
  ['ap-southeast-1|asia-southeast1|southeastasia|singapore', 1.35, 103.8],
  ['ap-southeast-5|malaysiawest|kuala lumpur', 3.1, 101.7],
  ['ap-southeast-7|bangkok', 13.8, 100.5],
  ['ap-southeast-3|asia-southeast2|indonesiacentral|jakarta', -6.2, 106.8],
  ['manila', 14.6, 121],
  ['ap-southeast-2|australia-southeast1|australiaeast|s[yí]dney', -33.9, 151.2],
  ['ap-southeast-4|australia-southeast2|australiasoutheast|melbourne', -37.8, 145],
  ['perth', -31.9, 115.9],
  ['newzealandnorth|auckland', -36.8, 174.8],
  ['ap-northeast-1|asia-northeast1|japaneast|tokyo', 35.7, 139.7],
  ['ap-northeast-3|asia-northeast2|japanwest|osaka', 34.7, 135.5],
  ['ap-northeast-2|asia-northeast3|koreacentral|seoul', 37.5, 127],
  ['ap-east-1|asia-east2|eastasia|hong ?kong', 22.3, 114.2],
  ['asia-east1|taiwan|taipei', 24.5, 121],
  ['cn-north-1|chinanorth\\d?|beijing', 39.9, 116.4],
  ['cn-northwest-1', 38.5, 106.3],
  ['chinaeast\\d?|shanghai', 31.2, 121.5],
  ['shenzhen', 22.5, 114.1],
]

/** Places that are no region of a cloud: they matter where time is counted. */
const FURTHER_PLACES: typeof GAZETTEER = [
  // Regions without their number, and what is as small as one: where they come nearest to others.
  ['us-east(?!-?\\d)', 40, -81],
  ['us-central(?!-?\\d)', 41.5, -91],
  ['us-west(?!-?\\d)', 42, -119],
  ['sa-east(?!-?\\d)', -23.5, -46.6],
  ['eu-west(?!-?\\d)', 51.5, -4],
  ['eu-central(?!-?\\d)', 49, 8.6],
  ['eu-north(?!-?\\d)', 59.3, 18.1],
  ['ap-south(?!-?\\d)', 18, 76],
  ['ap-southeast(?!-?\\d)', 1.35, 103.8],
  ['ap-northeast(?!-?\\d)', 36, 135],
  ['japan', 35.5, 137],
  ['san jos[eé](?!,? costa)', 37.4, -121.9],
  ['lima', -12, -77],
  ['quito', -0.2, -78.5],
  ['caracas', 10.5, -66.9],
  ['halifax', 44.6, -63.6],
  ['honolulu|hawaii|mauna kea', 21.3, -157.9],
  ['anchorage', 61.2, -149.9],
  ['houston', 29.8, -95.4],
  ['phoenix', 33.4, -112.1],
  ['minneapolis', 45, -93.3],
  ['philadelphia', 40, -75.2],
  ['pittsburgh', 40.4, -80],
  ['kansas city', 39.1, -94.6],
  ['st\\.? louis', 38.6, -90.2],
  ['ottawa', 45.4, -75.7],
  ['winnipeg', 49.9, -97.1],
  ['guadalajara', 20.7, -103.3],
  ['monterrey', 25.7, -100.3],
  ['rio de janeiro', -22.9, -43.2],
  ['recife', -8.1, -34.9],
  ['punta arenas', -53.2, -70.9],
  ['brisbane', -27.5, 153],
  ['adelaide', -34.9, 138.6],
  ['hobart', -42.9, 147.3],
  ['darwin', -12.5, 130.8],
  ['wellington', -41.3, 174.8],
  ['hanoi', 21, 105.8],
  ['busan', 35.2, 129.1],
  ['fukuoka', 33.6, 130.4],
  ['sapporo', 43.1, 141.4],
  ['guangzhou', 23.1, 113.3],
  ['chengdu', 30.7, 104.1],
  ['wuhan', 30.6, 114.3],
  ['karachi', 24.9, 67],
  ['lahore', 31.5, 74.3],
  ['dhaka', 23.8, 90.4],
  ['tashkent', 41.3, 69.2],
  ['riyadh', 24.7, 46.7],
  ['jeddah', 21.5, 39.2],
  ['baku', 40.4, 49.9],
  ['ankara', 39.9, 32.9],
  ['kyiv|kiev', 50.5, 30.5],
  ['riga', 56.9, 24.1],
  ['vilnius', 54.7, 25.3],
  ['tallinn', 59.4, 24.8],
  ['bucharest', 44.4, 26.1],
  ['sofia', 42.7, 23.3],
  ['belgrade', 44.8, 20.5],
  ['zagreb', 45.8, 16],
  ['krak[oó]w', 50.1, 19.9],
  ['gda[nń]sk', 54.4, 18.6],
  ['sevill[ae]', 37.4, -6],
  ['bilbao', 43.3, -2.9],
  ['porto', 41.1, -8.6],
  ['naples|napoli', 40.8, 14.3],
  ['palermo', 38.1, 13.4],
  ['reykjav[ií]k|iceland', 64.1, -21.9],
  ['gothenburg|g[oö]teborg', 57.7, 12],
  ['malm[oö]', 55.6, 13],
  ['bergen', 60.4, 5.3],
  ['troms[oø]', 69.6, 19],
  ['aarhus', 56.2, 10.2],
  ['leipzig', 51.3, 12.4],
  ['n[uü]e?rnberg|nuremberg', 49.5, 11.1],
  ['stuttgart', 48.8, 9.2],
  ['hannover|hanover', 52.4, 9.7],
  ['bremen', 53.1, 8.8],
  ['salzburg', 47.8, 13],
  ['graz', 47.1, 15.4],
  ['basel', 47.6, 7.6],
  ['bern', 46.9, 7.4],
  ['toulouse', 43.6, 1.4],
  ['nantes', 47.2, -1.6],
  ['bordeaux', 44.8, -0.6],
  ['strasbourg', 48.6, 7.8],
  ['rotterdam', 51.9, 4.5],
  ['antwerp', 51.2, 4.4],
  ['cork', 51.9, -8.5],
  ['belfast', 54.6, -5.9],
  ['cardiff', 51.5, -3.2],
  ['leeds', 53.8, -1.5],
  ['accra', 5.6, -0.2],
  ['algiers', 36.8, 3.1],
  ['tunis', 36.8, 10.2],
  ['casablanca', 33.6, -7.6],
  ['dakar', 14.7, -17.5],
  ['addis ababa', 9, 38.7],
  ['kampala', 0.3, 32.6],
  ['durban', -29.9, 31],
]

const EVERY_PLACE = [...GAZETTEER, ...FURTHER_PLACES]
const NAMES = [`(?:${EVERY_PLACE.map(([names]) => names).join('|')})[a-f]?`]

const STANDS_THERE =
  /(?<![a-z])(?:(?<clients>clients?|workers?|callers?|apps?|applications?|services?|consumers?|users?|tellers?|schedulers?|pods?|acquir\w+|requests?|lambdas?|contenders?|holders?)|(?<people>hq|headquarters?|headquartered|offices?|company|staff|customers?|compan\w+|team)|(?<store>members?|voters?|nodes?|servers?|clusters?|ensemble|replicas?|primary|leader|writer|database|tables?|buckets?|stor(?:e|age)|witness|etcd|zookeeper|consul|redis|postgres\w*|mysql|mongo\w*|dynamodb|spanner|cockroach\w*|yugabyte\w*|aurora|cosmos|rds|cassandra|elasticache|memorydb|foundationdb))(?![a-z])/gi

const WHOLE_NAME = new RegExp(`^(?:${GAZETTEER.map(([names]) => names).join('|')})$`, 'i')

/** Whether a name is that of a region or city, and not of a building. */
export function isRegion(name: string): boolean {
  return WHOLE_NAME.test(name)
}

/** Whether a text names a region or city. */
export function namesRegion(text: string): boolean {
  return findAll(text, wordsPattern(NAMES)).length > 0
}

/** Where a region or city is, by its name. */
export function locate(name: string): Location['at'] | undefined {
  const found = EVERY_PLACE.find(([names]) => new RegExp(`^(?:${names})$`, 'i').test(name))
  return found && [found[1], found[2]]
}

/** A place where a sentence names it. */
export interface NamedPlace extends Pick<Location, 'at'> {
  readonly name: string
  readonly index: number
  readonly end: number
}

/** Every region and city that a sentence names; "Hall Phoenix" is none. */
export function placesIn(text: string): NamedPlace[] {
  return findAll(text, wordsPattern(NAMES)).flatMap(({ index, end, words }) => {
    const place = EVERY_PLACE.find(([names]) => new RegExp(`^(?:${names})[a-f]?$`, 'i').test(words))
    const hall = /(?<![a-z])(?:halls?|rooms?|racks?|buildings?|tower|wing|lab|stage|cluster) $/i.test(
      textBefore(text, index, 12),
    )
    return place && !hall ? [{ name: words, at: [place[1], place[2]] as const, index, end }] : []
  })
}

/** Every region and city that a field names. */
export function readLocations(field: Evidence['field'], plain: Plain): Location[] {
  return sentences(plain).flatMap(({ text, start }) =>
    placesIn(text).flatMap(({ at, index, end }) => {
      const of = whoStands(text, index)
      if (of === 'people' || isDenied(text, index)) return []
      return [{ at, of, evidence: evidenceOf(field, plain, start + index, start + end) }]
    }),
  )
}

/** Whom the words before a place, or else the first after it, are about. */
function whoStands(sentence: string, index: number): Location['of'] | 'people' {
  const said = findAll(sentence, STANDS_THERE)
  const about = said.findLast(word => word.index < index) ?? said[0]
  if (!about) return 'unsaid'
  if (about.groups.people) return 'people'
  return about.groups.clients ? 'clients' : 'store'
}

const KILOMETRES_A_MILLISECOND = 100

/** The least round trip between two places, in milliseconds: along the great circle, in fibre. */
export function roundTrip(
  { at: [north, east] }: Pick<Location, 'at'>,
  { at: [otherNorth, otherEast] }: Pick<Location, 'at'>,
): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const chord =
    half(north, otherNorth) + Math.cos(radians(north)) * Math.cos(radians(otherNorth)) * half(east, otherEast)
  return Math.floor((2 * 6371 * Math.asin(Math.sqrt(chord))) / KILOMETRES_A_MILLISECOND)
}

/** Links by way of a satellite over the equator (35,786 km up and down, twice), the Moon and Mars at their nearest. */
const FAR_LINKS: readonly (readonly [RegExp, number])[] = [
  [/(?<![a-z])(?:geostationary|geo[- ]satellite|vsat|inmarsat)(?![a-z])/i, 477],
  [/(?<![a-z])(?:lunar|the moon|moon base|cislunar)(?![a-z])/i, 2420],
  [/(?<![a-z])(?:mars|martian)(?: base| rover| orbit\w*| habitat| surface)/i, 364_000],
]

export interface FarLink {
  readonly milliseconds: number
  readonly evidence: Evidence
}

/** The farthest of such links that a text names. */
export function readFarLink(field: Evidence['field'], plain: Plain): FarLink | undefined {
  for (const [pattern, milliseconds] of FAR_LINKS.toReversed()) {
    const found = pattern.exec(plain.text)
    if (found)
      return { milliseconds, evidence: evidenceOf(field, plain, found.index, found.index + found[0].length) }
  }
  return undefined
}
