import { useEffect, useState } from "react"
import { send } from "../messaging/send"
import { isSiteGranted, removeSite, watchSites } from "../platform/permissions"
import { approvedSites, type ApprovedSite } from "../storage/approved-sites"
import { useAnnounce } from "../ui/announce"
import { Button } from "../ui/button"
import { ConfirmDialog } from "../ui/confirm-dialog"
import { Meaning } from "../ui/meaning"
import { Notice } from "../ui/notice"
import { showDate } from "../ui/show-date"
import { Waiting } from "../ui/waiting"
import { useStored } from "./use-stored"

const sites = approvedSites()
type SiteRow = ApprovedSite & { isGranted: boolean }

/** The office's list, each with what the browser says of it: a grant can be taken back in the browser's own settings. */
const readSites = async () => {
  const listed = await sites.list()
  if (!listed.ok) return listed
  const rows: SiteRow[] = await Promise.all(listed.value.map(async (site) => ({ ...site, isGranted: await isSiteGranted(site.origin) })))
  return { ok: true as const, value: rows }
}

/** The sites the office approved, with the way to take each back. */
export const SitesPanel = () => {
  const { value, problem, reload } = useStored(readSites)
  const [leaving, setLeaving] = useState<SiteRow | null>(null)
  const announce = useAnnounce()

  useEffect(() => {
    const stop = new AbortController()
    watchSites(reload, stop.signal)
    return () => stop.abort()
  }, [reload])

  const remove = async (site: SiteRow) => {
    setLeaving(null)
    await removeSite(site.origin)
    const forgotten = await sites.forget(site.origin)
    await send("hint.refresh", {})
    announce(forgotten.ok ? `${site.origin} removed` : forgotten.problem.message)
    reload()
  }

  return (
    <div className="options-panel">
      <p className="options-intro">
        On these sites Deskhand may look at a page without being asked for each tab. Everywhere else it sees a page only after you press its
        button.
      </p>
      {problem ? (
        <Notice tone="look" spoken="polite" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
      ) : null}
      {value === null ? (
        problem ? null : (
          <Waiting what="Reading the list of sites" />
        )
      ) : value.length === 0 ? (
        <Notice title="No site is remembered yet">
          <p>Open your EHR or payer page, press the Deskhand button, then “Remember this site” under “This page”.</p>
        </Notice>
      ) : (
        <table className="options-table">
          <thead>
            <tr>
              <th scope="col">Site</th>
              <th scope="col">Since</th>
              <th scope="col" className="end">
                <span className="only-heard">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {value.map((site) => (
              <tr key={site.origin}>
                <th scope="row">
                  {site.name || site.origin}
                  {site.name ? <span className="soft small"> {site.origin}</span> : null}{" "}
                  {site.isGranted ? null : <Meaning tone="look">taken back in the browser</Meaning>}
                </th>
                <td className="figures">{showDate(site.approvedOn)}</td>
                <td className="end">
                  <Button look="danger" onClick={() => setLeaving(site)} aria-label={`Remove ${site.origin}`}>
                    Remove
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ConfirmDialog
        isOpen={leaving !== null}
        isDanger
        title={`Remove ${leaving?.origin ?? ""}?`}
        doWords="Remove site"
        onCancel={() => setLeaving(null)}
        onDo={() => (leaving ? void remove(leaving) : undefined)}
      >
        <p>Deskhand will ask again before it looks at a page there. Boxes taught for this site are kept.</p>
      </ConfirmDialog>
    </div>
  )
}
