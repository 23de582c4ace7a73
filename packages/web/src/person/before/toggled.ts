/** Answers a list of ids with one put in or taken out. */
export function toggled(ids: readonly string[], id: string, isOn: boolean): readonly string[] {
  const rest = ids.filter((one) => one !== id);
  return isOn ? [...rest, id] : rest;
}
