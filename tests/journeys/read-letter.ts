/** Reads the text of a plain letter as it travelled: quoted-printable undone, headers kept. */
export function readLetter(raw: string): string {
  return raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
