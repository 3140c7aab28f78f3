import { useState } from 'preact/hooks'
import { Lockable } from '@/components/lockable'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { paperOptionWords as words } from '@/utils/i18n/paper-options'
import { papers, rolesOf } from '@/utils/notices/catalogue'
import { defaultPaperSettings, type OwnReason, type PaperSettings } from '@/utils/settings/papers'
import { ResetSection } from '../reset-section'
import { Section, type SettingsSectionProps } from '../section'
import { BasisChecks } from './basis-checks'
import { PaperLayout } from './paper-layout'
import { TagTable } from './tag-table'

/** The written papers: their symbols, what their forms rest on, the office's own templates and reasons. */
export function PapersSection({ settings, onChange }: SettingsSectionProps) {
  const { office } = settings
  const [id, setId] = useState(papers[0]?.id ?? '')
  const paper = papers.find((one) => one.id === id)
  const save = (edit: (before: PaperSettings) => PaperSettings) =>
    onChange((before) => ({ ...before, papers: edit(before.papers) }))
  const usesOfficeSymbol = paper?.scope === 'one' && paper.movesDue && office.symbol !== ''
  return (
    <Section name="papers" intro={words.intro}>
      <Lockable path="papers.reasons">
        <TextField
          label={words.reasons}
          hint={words.reasonsHint}
          lines={3}
          maxLength={5000}
          value={settings.papers.reasons.map(({ text }) => text).join('\n')}
          onSave={(text) => save((before) => ({ ...before, reasons: reasonsIn(text, before.reasons) }))}
        />
      </Lockable>
      <SelectField
        label={words.paper}
        value={id}
        options={papers.map(({ id: value, titles }) => ({ value, label: titles[0].name }))}
        onSave={setId}
      />
      {paper && (
        <div class="adding" key={paper.id}>
          <Lockable path={`papers.symbols.${paper.id}`}>
            <TextField
              label={words.symbol}
              hint={usesOfficeSymbol ? words.symbolOfOffice(office.symbol) : words.symbolHint}
              value={settings.papers.symbols[paper.id] ?? ''}
              onSave={(symbol) =>
                save((before) => ({ ...before, symbols: { ...before.symbols, [paper.id]: symbol } }))
              }
            />
          </Lockable>
          <BasisChecks
            paper={paper}
            checked={settings.papers.checked}
            onChange={(checked) => save((before) => ({ ...before, checked }))}
          />
          {rolesOf(paper).map((role) => (
            <PaperLayout key={role} paper={paper} role={role} office={office} />
          ))}
          <TagTable paper={paper} />
        </div>
      )}
      <ResetSection name="papers" onReset={() => save(() => defaultPaperSettings)} />
    </Section>
  )
}

/** A reason keeps its code while its words stay; a new one gets the next number, since history names it by that. */
function reasonsIn(text: string, before: readonly OwnReason[]): OwnReason[] {
  const used = before.map(({ code }) => Number(code.replace('own-', '')))
  let last = Math.max(0, ...used.filter(Number.isInteger))
  const lines = [...new Set(text.split('\n').map((line) => line.trim().slice(0, 300)))].filter(Boolean)
  return lines.slice(0, 50).map((line) => {
    const known = before.find((reason) => reason.text === line)
    return known ?? { code: `own-${++last}`, text: line }
  })
}
