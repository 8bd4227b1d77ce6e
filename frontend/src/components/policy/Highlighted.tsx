import { fragments } from '../../lib/highlight';

/** A search highlight as elements; no markup of the answer ever reaches the page. */
export function Highlighted({ text }: { text: string }) {
  return fragments(text).map((part, at) =>
    part.hit ? (
      <em key={at} className="hit">
        {part.text}
      </em>
    ) : (
      <span key={at}>{part.text}</span>
    ),
  );
}
