import type { Paper } from '@/utils/notices/paper'

/** Papers of one kind in the choice of a paper; nothing where there is none. */
export function PaperGroup({ label, papers }: { label: string; papers: readonly Paper[] }) {
  if (papers.length === 0) return null
  return (
    <optgroup label={label}>
      {papers.map(({ id, titles }) => (
        <option key={id} value={id}>
          {titles[0].name}
        </option>
      ))}
    </optgroup>
  )
}
