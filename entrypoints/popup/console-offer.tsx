import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { AddConsole } from '@/components/add-console'
import { addConsole } from '@/components/console-access'
import { consoleName } from '@/components/console-address'
import { useProfiles } from '@/components/use-profiles'
import { useProposals } from '@/components/use-proposals'
import { knownProfiles } from '@/utils/consoles/profiles'
import { proposalWords } from '@/utils/i18n/pages'
import { popupWords } from '@/utils/i18n/popup'
import type { ProposedConsole } from '@/utils/settings/managed-consoles'
import type { Settings } from '@/utils/settings/settings'
import type { TabOffer } from './current-tab'
import {
  allowAction,
  handleAction,
  type PageAction,
  reloadAction,
  teachAction,
  teachAgainAction,
  walkAction,
} from './page-action'
import { PageBar, PageHints } from './page-bar'
import { PageCheck } from './page-check'
import { usePageReport } from './use-page-report'

export interface ConsoleOfferProps {
  offer: NonNullable<TabOffer>
  /** The office's own settings, to which a console is added. */
  own: Settings
  /** What can be done on every page. */
  always: readonly PageAction[]
}

/** What can be done about a web page: reading all of a console's pages, adding one, or allowing it again. */
export function ConsoleOffer({ offer: { kind, tab }, own, always }: ConsoleOfferProps) {
  const [done, setDone] = useState<string | null>(null)
  if (done) {
    const says = { kind: 'done' as const, text: done }
    return <PageBar key="done" says={says} actions={[reloadAction(tab), ...always]} />
  }
  if (kind === 'allow') {
    const allow = allowAction(tab, () => setDone(popupWords.allowed))
    const says = { kind: 'warning' as const, text: popupWords.blocked }
    return <PageBar says={says} actions={[allow, ...always]} />
  }
  if (kind === 'known') return <KnownConsole tab={tab} own={own} always={always} />
  return <NewConsole tab={tab} own={own} always={always} onAdded={() => setDone(popupWords.added)} />
}

/** A console's page: what it says of itself, and what can be done with it. */
function KnownConsole({ tab, own, always }: Omit<AddOfferProps, 'onAdded'>) {
  const report = usePageReport(tab.id)
  const actions = [walkAction(tab, report), ...handleAction(tab, own), ...teachAgainAction(tab), ...always]
  return (
    <>
      {report && <PageCheck tab={tab} report={report} />}
      <PageHints actions={actions} />
      <PageBar actions={actions} />
    </>
  )
}

/** A page that is no console yet; where the administrator has said what it is, nobody is asked again. */
function NewConsole(props: AddOfferProps) {
  const proposals = useProposals(props.own.consoles)
  if (!proposals) return null
  const proposal = proposals.find(({ origin }) => origin === props.tab.origin)
  return proposal ? <ProposedOffer {...props} proposal={proposal} /> : <AddOffer {...props} />
}

/** A console that the administrator proposes: one press allows and adds it. */
function ProposedOffer({ proposal, own, always, onAdded }: AddOfferProps & { proposal: ProposedConsole }) {
  const { name, origin } = proposal
  const allow: PageAction = {
    name: 'allow',
    label: proposalWords.allow,
    isNext: true,
    press: async () => {
      const result = await addConsole(proposal, { own })
      if (result.ok) onAdded()
      return result.ok ? null : result.problem
    },
  }
  const says = { kind: 'warning' as const, text: proposalWords.proposed(name, origin) }
  return <PageBar says={says} actions={[allow, ...always]} />
}

interface AddOfferProps extends Pick<ConsoleOfferProps, 'own' | 'always'> {
  tab: NonNullable<TabOffer>['tab']
  onAdded(): void
}

/** A page that nobody has said anything of: it is added as one of a known kind, or taught. */
function AddOffer({ tab, own, always, onAdded }: AddOfferProps) {
  // Where the office has no console yet, adding one is the next step and stands open.
  const [isFirst] = useState(own.consoles.length === 0)
  const [isAdding, setAdding] = useState(isFirst)
  const taught = useProfiles()?.profiles ?? []
  const choices = [...knownProfiles, ...taught.map(({ id, source: { name } }) => ({ id, name }))]
  const add: PageAction = {
    name: 'add',
    label: popupWords.add,
    opens: isAdding,
    press: async () => {
      setAdding(!isAdding)
      return null
    },
  }
  const teach = teachAction(tab).map((action) => ({ ...action, isNext: !isFirst, hasFocus: true }))
  const actions = [...(isFirst ? [] : [add]), ...teach, ...always]
  return (
    <>
      {isAdding && (
        <AddForm hasFocus={!isFirst}>
          <p class="soft">{consoleName(tab.origin)}</p>
          {teach.map(({ name, label }) => (
            <p key={name} class="small">
              {popupWords.addHint(label)}
            </p>
          ))}
          <AddConsole
            origin={tab.origin}
            profiles={choices}
            onAdd={(entry) => addConsole(entry, { own })}
            onAdded={onAdded}
          />
        </AddForm>
      )}
      <PageHints actions={actions} />
      <PageBar actions={actions} />
    </>
  )
}

interface AddFormProps {
  /** It was asked for: its first field has the focus and all of it is brought into sight. */
  hasFocus: boolean
  children: ComponentChildren
}

function AddForm({ hasFocus, children }: AddFormProps) {
  const id = useId()
  const form = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!hasFocus) return
    form.current?.querySelector('select')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [hasFocus])
  return (
    <section class="offer" aria-labelledby={id} ref={form}>
      <h2 id={id}>{popupWords.addHeading}</h2>
      {children}
    </section>
  )
}
