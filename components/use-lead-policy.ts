import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { loadLeadPolicy } from '@/utils/settings/lead-permission'

/** Whether the computer's administrator has switched the lead's views on; null until it is known. */
export function useLeadPolicy(): boolean | null {
  const [policy, setPolicy] = useState<boolean | null>(null)
  useEffect(() => {
    loadLeadPolicy(browser.storage.managed).then(setPolicy)
  }, [])
  return policy
}
