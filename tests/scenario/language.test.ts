import { describe, expect, it } from 'vitest';
import { languageAttributes, languageTagForm, textDirection } from '../../src/scenario/language';

describe('a language tag', () => {
  it.each([
    'en',
    'pt-BR',
    'zh-Hans',
    'zh-Hant-TW',
    'es-419',
    'sl-rozaj-biske',
    'de-CH-1901',
    'gsw',
    'en-u-ca-buddhist',
    'ar-x-own',
    'uz-Arab-AF',
  ])('is %s', (tag) => {
    expect(languageTagForm.test(tag)).toBe(true);
    expect(Intl.getCanonicalLocales(tag)).toHaveLength(1);
  });

  it.each(['', 'e', 'english', 'en_US', 'en-', '-en', 'en-USA-', 'en US', 'x-own', 'en-x', 'en-u', 'ar--EG'])(
    'is not “%s”',
    (tag) => {
      expect(languageTagForm.test(tag)).toBe(false);
    },
  );
});

describe('the direction of a text', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['yi', 'rtl'],
    ['dv', 'rtl'],
    ['uz', 'ltr'],
    ['uz-Arab', 'rtl'],
    ['az-Latn', 'ltr'],
    ['pa-PK', 'rtl'],
    ['ja', 'ltr'],
    ['en-a-bbb-a-ccc', 'ltr'],
  ])('of %s is %s', (language, dir) => {
    expect(textDirection(language)).toBe(dir);
    expect(languageAttributes({ language })).toEqual({ lang: language, dir });
  });
});
