const last = new Map<string, Promise<unknown>>();

/** Does work of one name after all earlier work of that name in this tab, whether that worked out or not. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(name);
  const mine = before === undefined ? work() : before.then(work, work);
  last.set(name, mine);
  const leave = (): void => {
    if (last.get(name) === mine) last.delete(name);
  };
  mine.then(leave, leave);
  return mine;
}
