import type { Superbill } from "./record"

const joined = ({ last, first }: { last?: string | null | undefined; first?: string | null | undefined }): string =>
  [last, first]
    .map((part) => part?.trim() ?? "")
    .filter((part) => part !== "")
    .join(", ")

/** "Whitcomb, Carla" of the patient; "No name yet" while there is none. */
export const nameOfBill = ({ patient }: Superbill): string => joined(patient.name) || "No name yet"

/** "Pace, Toni" of the treating provider; "" while there is none. */
export const providerOfBill = ({ renderingProvider }: Superbill): string => joined(renderingProvider.name)
