import { meetingPoint, type OverlayHost, type ToolName } from '@/components/overlay/meeting-point'
import { version } from '@/package.json'

/**
 * Opens a tool for a host: has the background put its script in where that is missing or of another version, and
 * starts it, once for each host (`started` remembers). What goes wrong is told in the handle's place.
 */
export async function openTool(name: ToolName, host: OverlayHost, started: Set<ToolName>): Promise<void> {
  if (started.has(name)) return
  const { tools } = meetingPoint()
  if (tools[name]?.version !== version) {
    const answer = await host.ask<'openTool'>({ type: 'openTool', tool: name })
    if (!answer.ok && answer.gone) return
  }
  // Meanwhile this copy may have ended, or another wish for the tool been quicker.
  if (host.signal.aborted || started.has(name)) return
  const tool = tools[name]
  if (!tool) return host.setTrouble({ kind: 'tool', reason: '' })
  if (tool.version !== version) return host.setTrouble({ kind: 'reload', reason: '' })
  started.add(name)
  tool.start(host)
}
