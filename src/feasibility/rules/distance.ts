import type { Facts } from '../facts/facts.ts'

/** Regions of one provider are at least some 200 km apart. */
const NEAREST_REGIONS = 2

/** Where regions stand, roughly, by the start of their names: degrees north and east. */
const PLACES: readonly (readonly [RegExp, number, number])[] = [
  [/^us-east-1|^us-east4|^eastus|^virginia/, 39, -77.5],
  [/^us-east-2|^us-east5|^ohio/, 40, -83],
  [/^us-east1/, 33.2, -80],
  [/^us-west-1|^us-west2|^california/, 37.4, -121.9],
  [/^us-west-2|^us-west1|^oregon/, 45.8, -119.7],
  [/^westus/, 37.4, -121.9],
  [/^us-central1|^centralus/, 41.3, -95.9],
  [/^ca-central|^northamerica-northeast|^montreal|^canada/, 45.5, -73.6],
  [/^sa-east|^southamerica-east|^s[aã]o paulo/, -23.5, -46.6],
  [/^eu-west-1|^northeurope|^ireland|^dublin/, 53.3, -6.3],
  [/^eu-west-2|^uksouth|^europe-west2|^london/, 51.5, -0.1],
  [/^eu-west-3|^europe-west9|^francecentral|^paris/, 48.9, 2.4],
  [/^eu-central-1|^europe-west3|^germanywestcentral|^frankfurt/, 50.1, 8.7],
  [/^eu-north-1|^swedencentral|^stockholm/, 59.3, 18.1],
  [/^eu-south-1/, 45.5, 9.2],
  [/^westeurope|^europe-west4/, 52.4, 4.9],
  [/^europe-west1/, 50.5, 3.8],
  [/^europe-north1/, 60.6, 27.2],
  [/^ap-south-1|^asia-south1|^mumbai/, 19.1, 72.9],
  [/^ap-southeast-1|^asia-southeast1|^southeastasia|^singapore/, 1.35, 103.8],
  [/^ap-southeast-2|^australia-southeast1|^sydney/, -33.9, 151.2],
  [/^ap-northeast-1|^asia-northeast1|^japaneast|^tokyo/, 35.7, 139.7],
  [/^ap-northeast-2|^asia-northeast3|^seoul/, 37.5, 127],
  [/^ap-northeast-3|^asia-northeast2|^japanwest/, 34.7, 135.5],
  [/^ap-east-1|^asia-east2|^eastasia/, 22.3, 114.2],
  [/^me-south-1/, 26.1, 50.5],
  [/^af-south-1/, -33.9, 18.4],
]

/** The smallest round trip between two of the request's regions, in milliseconds: great circle over 100 km a millisecond. */
export function leastRoundTrip({ geography }: Facts): number {
  const names = geography.places.filter(({ place }) => place === 'region').flatMap(region => region.names)
  const known = [...new Set(names)].flatMap(name => {
    const place = PLACES.find(([pattern]) => pattern.test(name))
    return place ? [place] : []
  })
  if (known.length < 2 || known.length < new Set(names).size) return NEAREST_REGIONS
  const trips = known.flatMap((one, index) =>
    known.slice(index + 1).map(other => Math.floor(kilometres(one, other) / 100)),
  )
  return Math.max(NEAREST_REGIONS, Math.min(...trips))
}

function kilometres(
  [, north, east]: (typeof PLACES)[number],
  [, otherNorth, otherEast]: (typeof PLACES)[number],
): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const chord =
    half(north, otherNorth) + Math.cos(radians(north)) * Math.cos(radians(otherNorth)) * half(east, otherEast)
  return 2 * 6371 * Math.asin(Math.sqrt(chord))
}
