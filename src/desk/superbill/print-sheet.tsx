import { Fragment } from "react"
import { createPortal } from "react-dom"
import type { SheetBlock, SuperbillSheet } from "../../superbill/forms/sheet/superbill-sheet"

const Block = ({ block }: { block: SheetBlock }) => {
  if (block.kind === "facts")
    return (
      <section className="sheet-facts">
        <h2>{block.heading}</h2>
        <dl>
          {block.facts.map(({ label, value }) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
    )
  if (block.kind === "list")
    return (
      <section>
        <h2>{block.heading}</h2>
        <ul className="sheet-list">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    )
  return (
    <section>
      <h2>{block.heading}</h2>
      <table>
        <thead>
          <tr>
            {block.columns.map(({ title, align }) => (
              <th key={title} scope="col" data-align={align}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, place) => (
            <tr key={place}>
              {row.map((text, column) => (
                <td key={column} data-align={block.columns[column]?.align} data-short={text.length <= 12 || undefined}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {block.totals.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row" colSpan={block.columns.length - 1} data-align="right">
                {label}
              </th>
              <td data-align="right">{value}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </section>
  )
}

/** The superbill as it is printed. It is not on the screen: the print stylesheet shows it and hides everything else. */
export const PrintSheet = ({ sheet }: { sheet: SuperbillSheet }) =>
  createPortal(
    <article className="print-sheet" aria-hidden>
      <header>
        <div>
          {sheet.office.map((line, place) => (
            <p key={place}>{line}</p>
          ))}
        </div>
        <h1>{sheet.title}</h1>
      </header>
      <div className="sheet-blocks">
        {sheet.blocks.map((block) => (
          <Block key={block.heading} block={block} />
        ))}
      </div>
      {sheet.foot.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </article>,
    document.body
  )
