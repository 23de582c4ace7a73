export const title = 'Diagnosis and management of certified things';
