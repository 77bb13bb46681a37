/** The shape only: whether a mailbox exists nobody can say here. */
export const isEmail = (text: string): boolean =>
  text.length <= 200 &&
  /^[^\s@<>()[\],;:"]+@([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}$/u.test(text) &&
  !/^\.|\.\.|\.@/.test(text)
