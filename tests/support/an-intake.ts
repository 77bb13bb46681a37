/** A fictional patient as the boxes of the intake hold them: what a superbill is begun with. */
export const carla = {
  "patient.name.first": "Carla",
  "patient.name.last": "Whitcomb",
  "patient.birthDate": "04/17/1979",
  "patient.sex": "F",
  "patient.address.line1": "100 Sample St",
  "patient.address.city": "Anytown",
  "patient.address.state": "OH",
  "patient.address.zip": "45999",
  "coverage.primary.payerName": "Sample Plan PPO",
  "coverage.primary.payerId": "PLAN1",
  "coverage.primary.memberId": "ABC123456789",
  "coverage.primary.relationship": "Self",
  "coverage.primary.copay": "25"
}
