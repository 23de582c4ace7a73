export const empty: { readonly hours?: number } = { hours: undefined };
