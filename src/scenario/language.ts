/**
 * A language tag as BCP 47 has it (RFC 5646): language, script, region, variants, extensions and private use; the
 * tags that were registered whole before it are left out.
 */
export const languageTagForm =
  /^[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|\d{3}))?(-([a-zA-Z\d]{5,8}|\d[a-zA-Z\d]{3}))*(-[a-wyzA-WYZ\d](-[a-zA-Z\d]{2,8})+)*(-[xX](-[a-zA-Z\d]{1,8})+)?$/;

/** Scripts that are written from right to left (Unicode's property of them). */
const rightToLeft = new Set(
  'Adlm Arab Aran Armi Avst Chrs Cprt Elym Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi'.split(
    ' ',
  ),
);

/**
 * Which way a language is written. Not every browser tells the direction of a locale, but each knows which script a
 * language is mostly written in.
 * @param language a tag of `languageTagForm`
 */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(language) ?? '') ? 'rtl' : 'ltr';
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    // A tag may have the right form and yet be none, as one that says a variant twice.
    return undefined;
  }
}

/** What tells a browser how a scenario's texts are read aloud, hyphenated and set: for the element that holds them. */
export function languageAttributes({ language }: { readonly language: string }): {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
} {
  return { lang: language, dir: textDirection(language) };
}
