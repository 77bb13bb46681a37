import "./claim-page.css"
import { lazy, Suspense, useState, type ReactNode } from "react"
import { Button } from "../../ui/button"

/** Rules and code tables come when a claim is to be checked. */
const ClaimPageScreen = lazy(() => import("./claim-page-screen").then((part) => ({ default: part.ClaimPageScreen })))

type Props = { tabId: number | null; arrivals: number; asOf: string; fill: ReactNode }

/** The two things to do with the page in front: fill it, or check the claim that stands on it. */
export const PageWays = ({ fill, ...page }: Props) => {
  const [way, setWay] = useState<"fill" | "check">("fill")
  return (
    <div className="page-way">
      <div className="page-ways" role="group" aria-label="What to do with this page">
        <Button aria-pressed={way === "fill"} onClick={() => setWay("fill")}>
          Fill
        </Button>
        <Button aria-pressed={way === "check"} onClick={() => setWay("check")}>
          Check the claim
        </Button>
      </div>
      {way === "fill" ? (
        fill
      ) : (
        <Suspense fallback={null}>
          <ClaimPageScreen {...page} />
        </Suspense>
      )}
    </div>
  )
}
