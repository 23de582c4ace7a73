export function words(level: 'low' | 'high'): string {
  switch (level) {
    case 'low':
      return 'low';
  }
  return '';
}
