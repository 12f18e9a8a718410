// A page of plain text: a title, an answer first, then short sections of sentences and lists.

export type ProseText = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly text?: string;
    readonly points?: readonly string[];
  }[];
};
