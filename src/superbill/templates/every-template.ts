import behavioralHealth from "./behavioral-health.json"
import cardiology from "./cardiology.json"
import dermatology from "./dermatology.json"
import eyeCare from "./eye-care.json"
import familyMedicine from "./family-medicine.json"
import internalMedicine from "./internal-medicine.json"
import obstetrics from "./obstetrics-gynecology.json"
import orthopedics from "./orthopedics.json"
import pediatrics from "./pediatrics.json"
import physicalTherapy from "./physical-therapy.json"
import podiatry from "./podiatry.json"
import type { VisitTemplate } from "./template-schema"
import urgentCare from "./urgent-care.json"

/** The built-in lists, one a specialty, by title. */
export const everyTemplate: readonly VisitTemplate[] = [
  behavioralHealth,
  cardiology,
  dermatology,
  eyeCare,
  familyMedicine,
  internalMedicine,
  obstetrics,
  orthopedics,
  pediatrics,
  physicalTherapy,
  podiatry,
  urgentCare
]
