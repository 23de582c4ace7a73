export const now = (): number => Date.now();
export const today = (): Date => new Date();
export const given = (at: number): Date => new Date(at);
