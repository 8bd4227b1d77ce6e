/**
 * The server writes every field of a view, `null` where it has no value, while the OpenAPI document can only say that such
 * a field is not required. This takes "may be absent" away again, so that pages handle `null` and nothing else.
 * An object of which the document says nothing is any JSON, not an object that must stay empty.
 */
export type Present<T> = T extends (infer E)[]
  ? Present<E>[]
  : T extends object
    ? [T] extends [Record<string, never>]
      ? unknown
      : { [K in keyof T]-?: Present<Exclude<T[K], undefined>> }
    : T;

/** Says more of some fields than the document does, and never anything else. */
export type Narrowed<T, N extends Partial<T>> = Omit<T, keyof N> & N;
