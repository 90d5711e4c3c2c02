/** Too short a secret would be found in ordinary words. */
const SHORTEST = 8

export type Redact = (text: string) => string

/** Replaces every secret, also in Base64, hexadecimal and URL encoding, by `***`. */
export function createRedact(secrets: readonly string[]): Redact {
  // A secret may hold another: the longest go first.
  const forms = [...new Set(secrets.filter(secret => secret.length >= SHORTEST).flatMap(encodings))].sort(
    (one, other) => other.length - one.length,
  )
  return text => forms.reduce((result, form) => result.replaceAll(form, '***'), text)
}

function encodings(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const hexadecimal = bytes.toString('hex')
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    hexadecimal,
    hexadecimal.toUpperCase(),
    ...[0, 1, 2].flatMap(shift => base64(bytes, shift)),
  ]
}

/** Base64 of the secret where it stands behind `shift` other bytes: only the characters that are all its own. */
function base64(bytes: Buffer, shift: number): string[] {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replaceAll('=', '')
  const own = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6))
  return [own, own.replaceAll('+', '-').replaceAll('/', '_')]
}
