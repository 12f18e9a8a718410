// A remark that stands out: plain, a warning, or something bad.

import type { ReactNode } from 'react';

type NoticeProps = { readonly kind?: 'plain' | 'warn' | 'bad'; readonly children: ReactNode };

export function Notice({ kind = 'plain', children }: NoticeProps) {
  return <div className={kind === 'plain' ? 'notice' : `notice ${kind}`}>{children}</div>;
}
