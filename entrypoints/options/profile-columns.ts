import type { Meaning } from '@/utils/consoles/meaning'
import type { ProfileSource } from '@/utils/consoles/profile'

/** A heading or label that a profile reads, and what it takes it for. */
export interface ReadColumn {
  heading: string
  meaning: Meaning
}

/** All that a profile reads by name, in lists, composite cells, further rows and details; each once. */
export function readColumns({ lists, details }: ProfileSource): ReadColumn[] {
  const named = [
    ...lists.flatMap(({ columns }) => Object.entries(columns)),
    ...details.flatMap(({ labels }) => Object.entries(labels)),
  ].map(([heading, meaning]) => ({ heading, meaning }))
  const lines = lists.flatMap(({ composite, followUp }) => [
    ...(composite?.lines ?? []),
    ...(followUp?.lines ?? []),
  ])
  const parts = lines.flatMap(({ parts }) =>
    parts.map(({ label, field }) => ({ heading: label, meaning: field })),
  )
  const read = [...named, ...parts].filter(({ meaning }) => meaning !== 'ignore')
  return [...new Map(read.map((one) => [`${one.heading} ${one.meaning}`, one])).values()]
}
