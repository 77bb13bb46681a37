import { Copy, ExternalLink, Pencil } from "lucide-react"
import type { ReactNode } from "react"
import type { Payer } from "../../knowledge/payers/payer"
import { Button } from "../../ui/button"
import { KeyHint } from "../../ui/key-hint"
import { showDate } from "../../ui/show-date"
import type { AskWays } from "./ask-ways"

const GROUP = { needed: "Needed", "not-used": "Not used: leave it blank", "if-on-card": "If it is on the card" }
const ORDER = { "last-first": "Last, First", "first-last": "First Last" }

type Limit = Payer["timelyFiling"]["firstClaim"]
const limitWords = ({ days, from }: Limit): string | null =>
  days === null ? null : `${days === 365 ? "1 year" : `${days} days`} from ${from}`

/** A fact that is not the same for every office and that nobody filled in yet. */
const Blank = ({ what, onFill }: { what: string; onFill: () => void }) => (
  <button type="button" className="link payer-blank" onClick={onFill}>
    Not filled in: ask your office<span className="only-heard">, then fill in {what}</span>
  </button>
)

const Fact = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
)

const PayerCard = ({ payer, isFirst, ways }: { payer: Payer; isFirst: boolean; ways: AskWays }) => {
  const edit = () => ways.editPayer(payer.id)
  const limits = [
    ["First claim", payer.timelyFiling.firstClaim],
    ["Corrected claim", payer.timelyFiling.correctedClaim],
    ["Appeal", payer.timelyFiling.appeal]
  ] as const
  const isAnyLimit = limits.some(([, { days }]) => days !== null)
  return (
    <article className="ask-card payer-card" aria-label={payer.name}>
      <header>
        <h3>{payer.name}</h3>
        <Button look="quiet" onClick={edit} aria-label={`Edit ${payer.name} in options`}>
          <Pencil size={14} aria-hidden /> Edit
        </Button>
      </header>
      <dl className="payer-facts">
        <Fact title="Payer ID">
          {payer.payerIds.length === 0 ? (
            <Blank what="the payer ID" onFill={edit} />
          ) : (
            payer.payerIds.map(({ id, clearinghouse }, place) => (
              <span key={`${id} ${clearinghouse}`} className="payer-line">
                <Button
                  look="quiet"
                  className="payer-copy figures"
                  onClick={() => ways.copy(id, "Payer ID")}
                  aria-label={`Copy payer ID ${id}`}
                >
                  {id} <Copy size={13} aria-hidden />
                </Button>
                {clearinghouse ? <span className="soft small">{clearinghouse}</span> : null}
                {isFirst && place === 0 ? <KeyHint keys="Alt+C" /> : null}
              </span>
            ))
          )}
        </Fact>
        <Fact title="Portal">
          {payer.portals.length === 0 ? (
            <Blank what="the portal" onFill={edit} />
          ) : (
            payer.portals.map(({ name, url }) => (
              <span key={name} className="payer-line breaks">
                {url ? (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {name} <ExternalLink size={13} aria-label="opens a new tab" role="img" />
                  </a>
                ) : (
                  name
                )}
              </span>
            ))
          )}
        </Fact>
        <Fact title="Phone">
          {payer.phone === null ? (
            <>
              On the back of the card. <Blank what="the phone" onFill={edit} />
            </>
          ) : (
            <Button
              look="quiet"
              className="payer-copy figures"
              onClick={() => ways.copy(payer.phone ?? "", "Phone")}
              aria-label={`Copy phone ${payer.phone}`}
            >
              {payer.phone} <Copy size={13} aria-hidden />
            </Button>
          )}
        </Fact>
        <Fact title="Member ID">
          {payer.memberId.hint}
          {payer.memberId.example ? (
            <span className="soft small payer-line">
              Such as <span className="figures">{payer.memberId.example}</span>
            </span>
          ) : null}
        </Fact>
        <Fact title="Group number">{GROUP[payer.groupNumber]}</Fact>
        {payer.nameOrder ? <Fact title="Name in one box">{ORDER[payer.nameOrder]}</Fact> : null}
        <Fact title="Referral">{payer.referral ?? <Blank what="when a referral is needed" onFill={edit} />}</Fact>
        <Fact title="Authorization">{payer.authorization ?? <Blank what="when an authorization is needed" onFill={edit} />}</Fact>
        <Fact title="Timely filing">
          <ul className="payer-limits">
            {limits.map(([title, limit]) => (
              <li key={title}>
                {title}: {limitWords(limit) ?? <Blank what={`the limit for ${title.toLowerCase()}`} onFill={edit} />}
              </li>
            ))}
          </ul>
          {isAnyLimit ? <span className="soft small payer-line">Usual; check your contract.</span> : null}
        </Fact>
      </dl>
      {payer.notes ? <p className="small">{payer.notes}</p> : null}
      <p className="soft small">
        {payer.owner}, verified {showDate(payer.verifiedOn)}
      </p>
    </article>
  )
}

type Props = {
  payers: readonly Payer[]
  fromCard: boolean
  /** The card was that of a patient who is not in hand now. */
  isOfAnother: boolean
  ways: AskWays
}

/** What the office knows of the payers that were asked for, best first. */
export const PayerCards = ({ payers, fromCard, isOfAnother, ways }: Props) =>
  payers.length === 0 ? (
    <p>This payer is no longer in the list. Look at the payers in Options.</p>
  ) : (
    <>
      {fromCard ? (
        <p className="soft small">
          {isOfAnother
            ? "From what stood on the card of the patient who was in hand when this was asked."
            : "From what stands on the card of the patient in hand."}
          {payers.length > 1 ? " More than one payer fits: compare with the card." : ""}
        </p>
      ) : payers.length > 1 ? (
        <p className="soft small">More than one payer is called so: compare with the card.</p>
      ) : null}
      {payers.map((payer, place) => (
        <PayerCard key={payer.id} payer={payer} isFirst={place === 0 && !isOfAnother} ways={ways} />
      ))}
    </>
  )
