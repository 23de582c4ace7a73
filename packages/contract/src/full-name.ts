interface Named {
  readonly givenName: string;
  /** Empty where the name has one word. */
  readonly familyName: string;
}

/** Answers a name as it is said: given and family, or the one word there is. */
export function fullName({ givenName, familyName }: Named): string {
  return familyName === '' ? givenName : `${givenName} ${familyName}`;
}

/** Answers a name as a register lists it: the family name first, or the one word there is. */
export function listedName({ givenName, familyName }: Named): string {
  return familyName === '' ? givenName : `${familyName}, ${givenName}`;
}
