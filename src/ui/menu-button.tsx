import "./popup-list.css"
import { Check } from "lucide-react"
import { useRef, type ReactNode } from "react"
import { Header } from "react-aria-components/Header"
import { Menu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components/Menu"
import { Popover } from "react-aria-components/Popover"
import { Pressable } from "react-aria-components/Pressable"
import { Button, type ButtonLook } from "./button"

export type MenuEntry = {
  id: string
  text: string
  /** A second line, softer. */
  note?: string
  icon?: ReactNode
  isDanger?: boolean
  isChosen?: boolean
  onAct: () => void
}
export type MenuGroup = { id: string; title?: string; entries: MenuEntry[] }

type Props = {
  id?: string
  label?: string
  shortcut?: string
  look?: ButtonLook
  className?: string
  groups: MenuGroup[]
  children: ReactNode
}

/** A button that opens a menu: arrows move, letters jump, Enter acts, Esc closes. */
export const MenuButton = ({ id, label, shortcut, look = "plain", className, groups, children }: Props) => {
  const entries = new Map(groups.flatMap((group) => group.entries.map((entry) => [entry.id, entry] as const)))
  // What an entry does may move the focus, so it waits until the menu has closed and given the focus back.
  const chosen = useRef<MenuEntry | null>(null)
  const onOpenChange = (isOpen: boolean) => {
    const entry = chosen.current
    chosen.current = null
    if (!isOpen && entry) setTimeout(() => entry.onAct())
  }
  return (
    <MenuTrigger onOpenChange={onOpenChange}>
      <Pressable>
        <Button id={id} look={look} className={className} aria-label={label} aria-keyshortcuts={shortcut} title={label}>
          {children}
        </Button>
      </Pressable>
      <Popover className="popover" offset={4} placement="bottom end">
        <Menu className="popover-list" onAction={(id) => (chosen.current = entries.get(String(id)) ?? null)} aria-label={label}>
          {groups.map((group) => (
            <MenuSection key={group.id} id={`group ${group.id}`} aria-label={group.title ?? label ?? group.id} className="popover-section">
              {group.title ? <Header className="popover-head">{group.title}</Header> : null}
              {group.entries.map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  textValue={entry.text}
                  className="popover-item"
                  data-tone={entry.isDanger ? "stop" : undefined}
                >
                  {entry.icon}
                  <span className="grow">
                    {entry.text}
                    {entry.note ? <span className="soft small figures"> {entry.note}</span> : null}
                  </span>
                  {entry.isChosen ? <Check size={15} aria-label="now" role="img" /> : null}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
