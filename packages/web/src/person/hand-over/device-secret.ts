const SECRET_BYTES = 32;

/** Makes the secret by which a clinic knows this phone again: 32 random bytes in base64url. */
export function makeDeviceSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
