import { useMemo, useState } from 'preact/hooks'
import { DateField } from '@/components/date-field'
import { DossierPage } from '@/components/dossier-page'
import { NoticeBar } from '@/components/notice-bar'
import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import type { PageTime } from '@/utils/dossier/sighting'
import { explainWords as words } from '@/utils/i18n/explain-page'
import { type CalendarsSettings, choicesOf } from '@/utils/settings/agency-calendars'
import type { Settings } from '@/utils/settings/settings'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { parseDate, startOfDay } from '@/utils/working-time/dates'
import { observedWaits } from '@/utils/working-time/observed-waits'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import type { DateText } from '@/utils/working-time/schedule'
import { buildSchedule } from '@/utils/working-time/schedule'
import type { TermPause } from '@/utils/working-time/term'
import { CitizenText } from './citizen-text'
import { explainDossier } from './explained'
import { InspectorSheet } from './inspector-sheet'
import { WaitFields } from './wait-fields'

/** How one dossier's due date comes about, for the citizen in two sentences and for the inspector on a page. */
export function ExplainPage({ dossierKey }: { dossierKey: DossierKey | null }) {
  return (
    <DossierPage title={words.title} dossierKey={dossierKey}>
      {(known) => <Explanation {...known} />}
    </DossierPage>
  )
}

interface ExplanationProps {
  dossier: Dossier
  settings: CalendarsSettings & Pick<Settings, 'countingBasis'>
  catalogue: ProcedureCatalogue
}

/** The explanation and what the officer may add to it. */
export function Explanation({ dossier, settings, catalogue }: ExplanationProps) {
  const [waits, setWaits] = useState<readonly TermPause[] | null>(null)
  const [agencyReceipt, setAgencyReceipt] = useState<DateText | null>(null)
  const { unit } = dossier.current
  const ground = useMemo(() => {
    const choices = choicesOf(settings, unit)
    const office = { choices, calendar: createWorkingCalendar(buildSchedule(choices)) }
    const agency = choices === settings.calendar ? null : (unit ?? null)
    return { catalogue, office, agency, basis: settings.countingBasis }
  }, [settings, unit, catalogue])
  const explained = useMemo(
    () => explainDossier(dossier, ground, waits, receiptOn(agencyReceipt)),
    [dossier, ground, waits, agencyReceipt],
  )
  const agencyField = (
    <DateField
      label={words.agencyReceipt}
      hint={words.waitHint}
      value={agencyReceipt ?? undefined}
      onSave={setAgencyReceipt}
    />
  )
  if (explained.kind === 'gap') {
    return (
      <>
        <NoticeBar kind="info">{words.gaps[explained.gap]}</NoticeBar>
        {(explained.gap === 'noAgencyReceipt' || agencyReceipt) && agencyField}
      </>
    )
  }
  if (explained.kind === 'problem') return <NoticeBar kind="problem">{explained.says}</NoticeBar>
  if (explained.kind === 'wait' && explained.inHours)
    return <NoticeBar kind="info">{words.waitInHours}</NoticeBar>
  return (
    <>
      {agencyReceipt && agencyField}
      <WaitFields observed={observedWaits(dossier)} onUse={setWaits} />
      {explained.kind === 'explained' && (
        <>
          {explained.conflict && <NoticeBar kind="warning">{explained.conflict}</NoticeBar>}
          <CitizenText sentences={explained.citizen} from={explained.from} differs={explained.differs} />
          <InspectorSheet page={explained.inspector} />
        </>
      )}
    </>
  )
}

/** A day without an hour: a term in hours cannot be counted from it. */
function receiptOn(date: DateText | null): PageTime | null {
  const day = parseDate(date ?? '')
  return day === null ? null : { at: startOfDay(day), precision: 'day' }
}
