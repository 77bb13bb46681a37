/** True for ten digits beginning 1 or 2 whose Luhn check over 80840 and the number is right. */
export const isNpi = (text: string): boolean => {
  if (!/^[12]\d{9}$/.test(text)) return false
  const sum = [...`80840${text}`].reverse().reduce((total, digit, place) => {
    const value = place % 2 === 1 ? Number(digit) * 2 : Number(digit)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
