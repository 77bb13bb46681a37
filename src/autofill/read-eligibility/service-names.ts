import type { Service } from "./eligibility-result"

/** Services as a desk calls them. */
export const serviceNames: Record<Service, string> = {
  "office-visit": "Office visit",
  specialist: "Specialist",
  preventive: "Preventive care",
  "urgent-care": "Urgent care",
  emergency: "Emergency room",
  inpatient: "Inpatient stay",
  "outpatient-surgery": "Outpatient surgery",
  lab: "Laboratory",
  imaging: "Imaging",
  therapy: "Therapy",
  "mental-health": "Mental health",
  maternity: "Maternity",
  telehealth: "Telehealth",
  pharmacy: "Pharmacy",
  dental: "Dental",
  vision: "Vision",
  chiropractic: "Chiropractic",
  dme: "Medical equipment"
}
