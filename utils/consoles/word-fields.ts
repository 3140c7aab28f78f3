/** Words about a dossier that may be stored once the privacy guard has passed them. */
export const wordFields = ['step', 'holder', 'unit', 'procedure', 'field'] as const
export type WordField = (typeof wordFields)[number]
