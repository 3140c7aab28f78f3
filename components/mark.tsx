/** The extension's mark. It stands beside the product's name, so it is silent for screen readers. */
export function Mark({ size }: { size: 16 | 32 }) {
  return <img class="mark" src={`/icon/${size === 16 ? 32 : 96}.png`} width={size} height={size} alt="" />
}
