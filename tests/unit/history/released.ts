/** The stores of every version there ever was, as they were released. */
export const released: Record<string, string>[] = [
  {
    dossiers: '++id, &key, rowKey, open',
    changes: '++seq, dossier',
    entries: '++seq, dossier',
    looks: '++seq, origin, [origin+at]',
  },
  {
    dossiers: '++id, &key, rowKey, [open+firstSeen], *aliases',
    changes: '++seq, dossier, [field+seenAfter]',
    looks: '++seq, origin, [origin+at], account',
    absences: '++seq',
    deletions: '++seq',
    imported: '[source+key], key, open',
    sources: '&id',
    marks: '&name',
  },
  { draws: '++seq' },
]
