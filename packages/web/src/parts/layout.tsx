// The frame that people see on every page: who we are, where to go, the other language, and what we are not.

import type { Language } from '@jamin/law';
import type { ReactNode } from 'react';
import { href, type PageKey } from '../addresses.ts';
import { layoutWords } from '../words/layout-words.ts';

type LayoutProps = {
  readonly language: Language;
  readonly otherHref: string;
  readonly pathname: string;
  readonly children: ReactNode;
};

const MAIN: readonly PageKey[] = ['which', 'bpu', 'calculators', 'archive', 'mediaKit'];
const FOOT: readonly PageKey[] = ['laws', 'check', 'data', 'about', 'accessibility', 'privacy'];

export function Layout({ language, otherHref, pathname, children }: LayoutProps) {
  const words = layoutWords[language];
  const other: Language = language === 'id' ? 'en' : 'id';
  const links = (keys: readonly PageKey[]) =>
    keys.map((key) => {
      const address = href(key, language);
      return (
        <li key={key}>
          <a href={address} {...(address === pathname ? { 'aria-current': 'page' as const } : {})}>
            {words.pages[key]}
          </a>
        </li>
      );
    });
  return (
    <>
      <a className="skip" href="#isi">
        {words.skip}
      </a>
      <header className="site-head">
        <div className="wrap head-row">
          <a className="brand" href={href('home', language)}>
            <span aria-hidden="true" className="brand-mark" />
            Jamin
          </a>
          <p className="independent">{words.independentShort}</p>
          <a className="language" href={otherHref} hrefLang={other} lang={other}>
            {layoutWords[other].thisLanguage}
          </a>
        </div>
        <nav className="wrap" aria-label={words.menu}>
          <ul className="menu">{links(MAIN)}</ul>
        </nav>
      </header>
      <main id="isi" className="wrap">
        {children}
      </main>
      <footer className="site-foot">
        <div className="wrap">
          <p>{words.independent}</p>
          <nav aria-label={words.more}>
            <ul className="menu">{links(FOOT)}</ul>
          </nav>
        </div>
      </footer>
    </>
  );
}
