import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What the built page may do: run and load what it ships with, and nothing else. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // No text becomes markup or script, and no address a script, but as src/app/own-scripts.ts lets it.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
} as const;

function written(policy: Partial<Record<keyof typeof directives, string>>): string {
  return Object.entries({ ...directives, ...policy })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The Content-Security-Policy as an element of a page, with what is otherwise in it. */
export function policyTag(otherwise: Partial<Record<keyof typeof directives, string>>): string {
  return `<meta http-equiv="Content-Security-Policy" content="${written(otherwise)}" />`;
}

/** Names a text that a page holds as one of its own, for a policy that allows no other. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The names of all scripts that a page holds itself. */
export function scriptHashes(page: string): string {
  const scripts = page.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g);
  return Array.from(scripts, ([, script = '']) => hashOf(script)).join(' ');
}

/** Writes the Content-Security-Policy into the built page, so that it holds on any static host. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (page) => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: written({ 'script-src': `'self' ${scriptHashes(page)}` }),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
