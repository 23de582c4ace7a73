import { ENGLISH, type Language } from './languages.ts';
import { speak } from './t.ts';

/** Loads the texts of a language and speaks it; rejects where they cannot be loaded. */
export async function speakIn(language: Language): Promise<void> {
  if (language.id === ENGLISH.id) return speak(ENGLISH, {});
  if (language.isForTesting === true) {
    const [{ addLanguage }, { pseudoTexts, pseudoWording }] = await Promise.all([
      import('@afterneedle/words/catalogue'),
      import('./pseudo.ts'),
    ]);
    addLanguage(language.id, pseudoWording);
    return speak(language, pseudoTexts);
  }
  const [{ addLanguage }, { wording }, { web }] = await Promise.all([
    import('@afterneedle/words/catalogue'),
    import('@afterneedle/knowledge/es'),
    import('./es/index.ts'),
  ]);
  addLanguage(language.id, wording);
  speak(language, { ...wording.texts, ...web });
}
