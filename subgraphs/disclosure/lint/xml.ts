import { SaxesParser } from 'saxes';
import { Refused } from './passages.ts';

/** What a reader of XML is told, by local names: `w:p` is `p`. */
interface Handlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
  /** A comment or an instruction to a program: nobody is shown it, and it would be published all the same. */
  aside?(text: string): void;
}

/** Reads a part of an office file. No entities but XML's own are known, and a document type is refused. */
export function readXml(bytes: Uint8Array, { open, close, text, aside }: Handlers): void {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('opentag', ({ name, attributes }) => open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => close?.(localName(name)));
  parser.on('text', (content) => text?.(content));
  parser.on('cdata', (content) => text?.(content));
  parser.on('comment', (content) => aside?.(content));
  parser.on('processinginstruction', ({ body }) => aside?.(body));
  parser.write(decode(bytes)).close();
}

/** Of an attribute the local name as well: `r:id` is `id`. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}

/** Whether an element of this local name stands in a part. */
export function hasElement(bytes: Uint8Array, name: string): boolean {
  return new RegExp(`<(?:[\\w.-]+:)?${name}[\\s/>]`).test(decode(bytes));
}

/** As short as the shortest number of a person: most attributes are shorter, and there are very many. */
const SHORTEST = 11;

/** The texts that an element's attributes hold for people, as far as a number may be in them. */
export function saidIn(attributes: Readonly<Record<string, string>>): string[] {
  return SAID.flatMap((key) => attribute(attributes, key) ?? []).filter((said) => said.length >= SHORTEST);
}

/** Links, alternative texts, names, titles of controls, prompts of a cell, formats, what a pivot table remembers. */
const SAID = [
  ...['Target', 'location', 'descr', 'title', 'tooltip', 'name', 'display', 'author', 'val', 'v', 'instr'],
  ...['prompt', 'promptTitle', 'error', 'errorTitle', 'formatCode'],
];

export function active(): Refused {
  return new Refused('含有宏、嵌入的文件或外部链接', 'it has macros, embedded files or links to elsewhere');
}

export function damaged(): Refused {
  return new Refused('文件已损坏，或不是它的扩展名所说的格式', 'it is damaged, or not of the format it says');
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged();
  }
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
