/** `1985-03-04` as `03/04/1985`; anything else as it stands. */
export const showDate = (text: string): string => text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$2/$3/$1")
