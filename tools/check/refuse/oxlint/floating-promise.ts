const later = async (): Promise<number> => 1;

export function forgets(): void {
  later();
}
