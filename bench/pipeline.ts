export { classifyPage } from "../src/autofill/classify-page"
export { labelPage } from "../src/autofill/label-page/label-page"
export { FrameOutline } from "../src/autofill/outline"
export { planFill } from "../src/autofill/plan-fill"
