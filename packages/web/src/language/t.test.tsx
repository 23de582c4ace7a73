import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { ENGLISH, languageOfPath, pathIn, withoutLanguage } from './languages.ts';
import { rich, strong } from './rich.tsx';
import { onSpeak, speak, t } from './t.ts';

const SPANISH = languageOfPath('/es');

afterEach(() => speak(ENGLISH, {}));

describe('a text', () => {
  test('is English until another language is spoken, and where that has none', () => {
    expect(t('Go on')).toBe('Go on');
    speak(SPANISH, { 'Go on': 'Seguir' });
    expect(t('Go on')).toBe('Seguir');
    expect(t('Stop')).toBe('Stop');
    expect(t(t('Go on'))).toBe('Seguir');
  });

  test('counts by the rules of its language', () => {
    const english = '{n, plural, one {# photo} other {# photos}}';
    expect(t(english, { n: 1 })).toBe('1 photo');
    speak(SPANISH, { [english]: '{n, plural, one {# foto} other {# fotos}}' });
    expect(t(english, { n: 3 })).toBe('3 fotos');
  });

  test('holds what a sentence draws in the order of its language', () => {
    const english = 'Your <b>redness</b> since {day}';
    const drawn = () => renderToStaticMarkup(<p>{rich(english, { b: strong }, { day: 'Monday' })}</p>);
    expect(drawn()).toBe('<p>Your <strong>redness</strong> since Monday</p>');
    speak(SPANISH, { [english]: 'Desde {day}, tu <b>enrojecimiento</b>' });
    expect(drawn()).toBe('<p>Desde Monday, tu <strong>enrojecimiento</strong></p>');
  });

  test('is drawn anew when the language changes', () => {
    const heard: string[] = [];
    const stop = onSpeak(() => heard.push(t('Go on')));
    speak(SPANISH, { 'Go on': 'Seguir' });
    stop();
    speak(ENGLISH, {});
    expect(heard).toEqual(['Seguir']);
  });
});

test('the language stands first in an address, English has no sign', () => {
  expect(languageOfPath('/es/plan').id).toBe('es');
  expect(languageOfPath('/especial').id).toBe('en');
  expect(withoutLanguage('/es/plan')).toBe('/plan');
  expect(withoutLanguage('/es')).toBe('/');
  expect(pathIn(SPANISH, '/')).toBe('/es');
  expect(pathIn(SPANISH, '/plan?more=1')).toBe('/es/plan?more=1');
  expect(pathIn(ENGLISH, '/plan')).toBe('/plan');
});
