import { CornerDownLeft } from "lucide-react"
import type { QuickGroup } from "../../knowledge/quick-search/quick-entry"
import { KeyHint } from "../../ui/key-hint"
import type { PickGroup } from "../../ui/pick-box"

/** The id of the group and of the one entry that asks the text instead of opening something. */
export const askId = "ask"

/** The groups as the list draws them. `text`: what would be asked. */
export const listEntries = (groups: readonly QuickGroup[], text: string): PickGroup[] =>
  groups.map(({ id, title, entries }) => ({
    id,
    title,
    entries:
      id === askId
        ? [
            {
              id: askId,
              content: (
                <>
                  <CornerDownLeft size={14} aria-hidden />
                  <span className="grow">
                    Ask: <strong>{text}</strong>
                  </span>
                  <KeyHint keys="Mod+Enter" />
                </>
              )
            }
          ]
        : entries.map((entry) => ({
            id: entry.id,
            content: (
              <>
                <span className="grow">{entry.text}</span>
                <span className="soft small">{entry.note}</span>
              </>
            )
          }))
  }))
