declare module "fhir-definitions" {
  import type { Bundle } from "@medplum/fhirtypes"
  const bundle: Bundle
  export default bundle
}
declare module "cleave.js"
declare module "inputmask"
