import { escapeHtml, type Placed } from "./render-form"

/** One box with its label, as pages of this framework write them. Labels that stand in table cells are left to the table. */
export const renderField = (field: Placed, framework: string): string => {
  if (field.tag === "input" && field.type === "hidden") return control(field, {})
  const html = withLabel(field, framework)
  return field.hidden ? `<div style="display:none">${html}</div>` : html
}

/** Boxes under one caption, which stands once before the first. */
export const renderRun = (group: string, fields: Placed[], render: (fields: Placed[]) => string, framework: string): string => {
  const [first] = fields
  const isOwn = first!.label === group
  const caption =
    isOwn && first!.labelKind === "for"
      ? `<label for="${escapeHtml(first!.id || first!.name)}">${escapeHtml(group)}</label>`
      : `<label class="description" for="${escapeHtml(group.toUpperCase().replace(/\W+/g, "_"))}">${escapeHtml(group)}</label>`
  // Boxes of a run stand together; a table among them breaks the line.
  const isTable = fields.some(({ labelKind }) => labelKind.startsWith("table"))
  const bodies = isTable
    ? render(fields)
    : fields.map((field, at) => `<span class="part">${renderPart(field, at === 0 && isOwn, framework)}</span>`).join("\n")
  return `<div class="run">${caption}\n<div>${bodies}</div></div>`
}

const isTick = ({ type }: Placed): boolean => type === "radio" || type === "checkbox"

/** A part of a run: its own small label stands under it or, tied to nothing, before it. */
const renderPart = (field: Placed, isCaptioned: boolean, framework: string): string => {
  if (isCaptioned) return field.hidden ? renderField(field, framework) : control(field, {})
  const text = escapeHtml(field.label)
  if (field.labelKind === "for" && field.id && !isTick(field))
    return `${control(field, {})}<label for="${escapeHtml(field.id)}">${text}</label>`
  if (field.labelKind === "preceding-text") return `${text} ${control(field, {})}`
  return renderField(field, framework)
}

const withLabel = (field: Placed, framework: string): string => {
  const text = escapeHtml(field.label)
  switch (field.labelKind) {
    case "for":
      return `<div class="field"><label for="${escapeHtml(field.id || field.name)}">${text}</label> ${control(field, {})}</div>`
    case "wrap":
      return isTick(field)
        ? `<div class="field"><label>${control(field, {})} ${text}</label></div>`
        : `<div class="field"><label>${text} ${control(field, {})}</label></div>`
    case "aria-label":
      return field.type === "radio"
        ? `<div role="radiogroup" aria-label="${text}">${control(field, {})}</div>`
        : `<div class="field">${control(field, { "aria-label": field.label })}</div>`
    case "aria-labelledby": {
      const id = `words-${field.index}`
      return `<div class="field"><span id="${id}">${text}</span><div>${control(field, { "aria-labelledby": id })}</div></div>`
    }
    case "legend":
      return `<fieldset><legend>${text}</legend>${control(field, {})}</fieldset>`
    case "preceding-text":
      return beside(text, control(field, {}), framework)
    case "following-text":
      return isTick(field)
        ? `<div class="field">${control(field, {})} ${text}</div>`
        : `<div class="field"><span class="part">${control(field, {})}<label>${text}</label></span></div>`
    case "table-left":
    case "table-above":
      return control(field, {})
    default:
      return `<div class="field">${control(field, {})}</div>`
  }
}

/** Text before a box: in one cell with a line break, in a block of its own, or as a label element tied to nothing. */
const beside = (text: string, box: string, framework: string): string => {
  if (/aspnet/.test(framework)) return `<table><tbody><tr><td>${text}<br>${box}</td></tr></tbody></table>`
  if (/tailwind|jotform/.test(framework)) return `<div class="box"><div class="caption">${text}</div><div>${box}</div></div>`
  if (/jsp/.test(framework)) return `<div class="row"><label>${text}</label> ${box}</div>`
  return `<div class="form-row"><div class="cell">${text}</div><div class="cell">${box}</div></div>`
}

/** The control itself: a radio entry stands for all its buttons. */
const control = (field: Placed, more: Record<string, string>): string => {
  if (field.type === "radio") {
    const options = field.options.length ? field.options : [{ value: "", text: "" }]
    return options
      .map(({ value, text }, at) => {
        const id = at === 0 ? field.id : field.id && `${field.id}-${at}`
        return `<label><input${attributes({ type: "radio", id, name: field.name, value, "data-corpus-index": String(field.index), ...more })}> ${escapeHtml(text)}</label>`
      })
      .join(" ")
  }
  const shared = {
    id: field.id,
    name: field.name,
    placeholder: field.placeholder || (field.labelKind === "placeholder" ? field.label : ""),
    autocomplete: field.autocomplete,
    maxlength: field.maxlength === null || field.maxlength === undefined ? "" : String(field.maxlength),
    "data-corpus-index": String(field.index),
    ...more
  }
  if (field.tag === "select") {
    const options = field.options.map(({ value, text }) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`)
    return `<select${attributes({ ...shared, placeholder: "", maxlength: "", "data-placeholder": shared.placeholder })}>${options.join("")}</select>`
  }
  if (field.tag === "textarea") return `<textarea${attributes(shared)}></textarea>`
  return `<input${attributes({ type: field.type, ...shared })}>`
}

const attributes = (all: Record<string, string>): string =>
  Object.entries(all)
    .filter(([name, value]) => value || name === "value")
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("")
