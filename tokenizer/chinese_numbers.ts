// Digits in Chinese text as characters, read as cn2an 0.5.24 does (an2cn): years digit by digit, percent, fractions,
// degrees, decimals; further clock times and commas between thousands, which it leaves.

const digits = [..."零一二三四五六七八九"];
const tens = ["", "十", "百", "千"];
const myriads = ["", "万", "亿", "兆"];

const number = String.raw`\d+(?:\.\d+)?`;

/** The text with every number of Western digits written in characters. */
export function chineseNumbers(text: string): string {
  return text
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/(?<!\d)(\d{1,2}):([0-5]\d)(?![\d:])/g, (_, hour: string, minute: string) =>
      minute === "00" ? `${cardinal(hour)}点` : `${cardinal(hour)}点${minutes(minute)}分`,
    )
    .replace(/\d{2,4}(?=年)/g, spell)
    .replace(/(\d+)\/(\d+)/g, (_, above: string, below: string) => `${cardinal(below)}分之${cardinal(above)}`)
    .replace(new RegExp(`(-?${number})[%％]`, "g"), (_, value: string) => `百分之${signed(value)}`)
    .replaceAll("℃", "摄氏度")
    .replace(new RegExp(`(?<![A-Za-z\\d])-?${number}|${number}`, "g"), signed);
}

function signed(value: string): string {
  return value.startsWith("-") ? `负${decimal(value.slice(1))}` : decimal(value);
}

function decimal(value: string): string {
  const [whole = "", fraction] = value.split(".");
  return fraction === undefined ? cardinal(whole) : `${cardinal(whole)}点${spell(fraction)}`;
}

function minutes(value: string): string {
  return value.startsWith("0") ? spell(value) : cardinal(value);
}

/** Digit by digit. */
function spell(value: string): string {
  return [...value].map((digit) => digits[Number(digit)]).join("");
}

/** A whole number as a quantity; from 17 digits on digit by digit. */
function cardinal(value: string): string {
  const plain = value.replace(/^0+(?=\d)/, "");
  if (plain.length > 16) return spell(plain);
  const groups = plain.match(/\d{1,4}?(?=(?:\d{4})*$)/g) ?? [];
  const words = groups.map((group, index) => {
    const word = group.replace(/\d/g, (digit, at: number) =>
      digit === "0" ? "零" : `${digits[Number(digit)]}${tens[group.length - 1 - at]}`,
    );
    return /[1-9]/.test(group) ? `${word}${myriads[groups.length - 1 - index]}` : "零";
  });
  const quantity = words
    .join("")
    .replace(/零+/g, "零")
    .replace(/零(?=[万亿兆])/g, "");
  return (quantity.replace(/(?<=.)零$/, "") || "零").replace(/^一十/, "十");
}
