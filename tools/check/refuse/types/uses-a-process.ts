export const id = (): number => process.pid;
