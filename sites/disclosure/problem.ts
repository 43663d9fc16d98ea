/** Why a page cannot be shown, in kinds that a visitor can do something about. */
export type ProblemKind = 'notFound' | 'noVillage' | 'unavailable' | 'badRequest' | 'tooMany';

const STATUS: Readonly<Record<ProblemKind, number>> = {
  notFound: 404,
  noVillage: 404,
  unavailable: 503,
  badRequest: 400,
  tooMany: 429,
};

/** Thrown by a page; shown as a page that says what to do next. */
export class Problem extends Error {
  override name = 'Problem';
  readonly kind: ProblemKind;
  readonly status: number;
  /** More about it, from the text of the site. */
  readonly detail: string | null;

  constructor(kind: ProblemKind, detail: string | null = null) {
    super(kind);
    this.kind = kind;
    this.status = STATUS[kind];
    this.detail = detail;
  }
}

/** What a reader of posted forms throws without a status is about the form: whoever sent it is told, and no log is. */
export async function readOrRefuse<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw (error as { statusCode?: number }).statusCode ? error : new Problem('badRequest');
  }
}
