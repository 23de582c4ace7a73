/** Real words near a lexicon word that must never be taken for a misspelling of it. */
export const plainWords = '';
