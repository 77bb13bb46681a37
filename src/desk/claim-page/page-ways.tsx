import "./claim-page.css"
import { lazy, Suspense, useState, type ReactNode } from "react"
import { Button } from "../../ui/button"
import type { Patients } from "../use-patients"

/** Rules and code tables come when a claim is to be checked. */
const ClaimPageScreen = lazy(() => import("./claim-page-screen").then((part) => ({ default: part.ClaimPageScreen })))
const HintsScreen = lazy(() => import("../hints/hints-screen").then((part) => ({ default: part.HintsScreen })))
const EligibilityScreen = lazy(() => import("../eligibility/eligibility-screen").then((part) => ({ default: part.EligibilityScreen })))

type Props = {
  tabId: number | null
  arrivals: number
  asOf: string
  fill: ReactNode
  patients: Patients
  /** A popup closes at the first click elsewhere: it has the ways that are done in one look. */
  isPopup: boolean
}

const ways = [
  { id: "fill", words: "Fill", isInPopup: true },
  { id: "check", words: "Check the claim", isInPopup: false },
  { id: "hints", words: "Hints", isInPopup: false },
  { id: "eligibility", words: "Eligibility", isInPopup: true }
] as const
type Way = (typeof ways)[number]["id"]

/** The things to do with the page in front: fill it, check the claim that stands on it, see its hints, read the payer's answer on it. */
export const PageWays = ({ fill, patients, isPopup, ...page }: Props) => {
  const [way, setWay] = useState<Way>("fill")
  return (
    <div className="page-way">
      <div className="page-ways" role="group" aria-label="What to do with this page">
        {ways
          .filter(({ isInPopup }) => isInPopup || !isPopup)
          .map(({ id, words }) => (
            <Button key={id} aria-pressed={way === id} onClick={() => setWay(id)}>
              {isPopup && id === "eligibility" ? "Read eligibility result" : words}
            </Button>
          ))}
      </div>
      {way === "fill" ? (
        fill
      ) : (
        <Suspense fallback={null}>
          {way === "check" ? <ClaimPageScreen {...page} /> : null}
          {way === "hints" ? <HintsScreen tabId={page.tabId} arrivals={page.arrivals} /> : null}
          {way === "eligibility" ? <EligibilityScreen {...page} patients={patients} /> : null}
        </Suspense>
      )}
    </div>
  )
}
