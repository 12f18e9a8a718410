// A release or an explainer as a page shows it: its blocks, its lists, its picture.

import type { Block } from '../release/release-text.ts';

type BlockListProps = {
  readonly blocks: readonly Block[];
  /** The level below the title that stands above the blocks. */
  readonly Heading: 'h2' | 'h4';
};

export function BlockList({ blocks, Heading }: BlockListProps) {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return <Heading key={block.text}>{block.text}</Heading>;
      case 'paragraph':
        return <p key={block.text}>{block.text}</p>;
      case 'list':
        return <LineList key={block.lines.join()} lines={block.lines} />;
      case 'box':
        return (
          <div className="notice" key={block.title}>
            <Heading>{block.title}</Heading>
            <LineList lines={block.lines} />
          </div>
        );
    }
  });
}

export function LineList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The picture is text that we wrote ourselves, every word in it escaped. */
export function Picture({ svg }: { readonly svg: string }) {
  return <div className="picture" dangerouslySetInnerHTML={{ __html: svg }} />;
}
