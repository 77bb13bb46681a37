import type { ArticleSource } from "../../knowledge/article"
import { showDate } from "../../ui/show-date"

type Props = { owner: string; reviewedOn: string; sources: readonly ArticleSource[] }

/** Who answers for an article, when it was last checked, and what it rests on. An address opens only by a click, in a tab of its own. */
export const SourceList = ({ owner, reviewedOn, sources }: Props) => (
  <div className="ask-sources small soft">
    <p>
      {owner} · reviewed <span className="figures">{showDate(reviewedOn)}</span>
    </p>
    {sources.length > 0 ? (
      <p>
        Source:{" "}
        {sources.map(({ name, url }, place) => (
          <span key={`${place} ${name}`}>
            {place > 0 ? "; " : ""}
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
          </span>
        ))}
      </p>
    ) : null}
  </div>
)
