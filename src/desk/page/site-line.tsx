import { ShieldCheck } from "lucide-react"
import type { PageStatus, Preview } from "../../messaging/page-views"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"

/** "https://ehr.example" -> "ehr.example"; plain http is said, because it is not private. */
const siteName = (origin: string): string => origin.replace(/^https:\/\//, "")

type Props = { status: PageStatus; preview: Preview | null; onAllow: (origin: string) => void }

/** Which page this is, and the offer to remember its site. */
export const SiteLine = ({ status, preview, onAllow }: Props) => {
  const origin = preview?.origin || status.origin
  return (
    <div className="site-line">
      <div className="site-words">
        <h2 className="site-title breaks">{preview?.pageTitle || status.title || "The page in front"}</h2>
        {origin ? <p className="soft small breaks">{siteName(origin)}</p> : null}
      </div>
      {status.isApproved ? (
        <span className="site-known small soft">
          <ShieldCheck size={15} aria-hidden /> Remembered
        </span>
      ) : origin ? (
        <Button onClick={() => onAllow(origin)}>Remember this site</Button>
      ) : null}
    </div>
  )
}

/** Parts of the page that come from other sites and were left out. */
export const FramesLeftOut = ({ origins, onAllow }: { origins: string[]; onAllow: (origin: string) => void }) =>
  origins.length === 0 ? null : (
    <Notice
      tone="look"
      title={origins.length === 1 ? "Part of this page comes from another site" : "Parts of this page come from other sites"}
      actions={origins.map((origin) => (
        <Button key={origin} onClick={() => onAllow(origin)}>
          Allow {siteName(origin)}
        </Button>
      ))}
    >
      <p>Its boxes were left out. Allow it only if it belongs to your EHR or payer.</p>
    </Notice>
  )
