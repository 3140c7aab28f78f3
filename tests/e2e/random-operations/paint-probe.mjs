/**
 * Looks at every frame just before it is painted: a ResizeObserver is the last of a page's code to run in a
 * frame, after every animation frame callback, microtask and layout. Its box changes its width in each frame, so
 * that it is called in each.
 */
export function probeFrames(look) {
  const box = document.createElement('div')
  box.style.cssText = 'position: fixed; left: -99px; height: 1px; width: 1px'
  document.documentElement.append(box)
  let frames = 0
  new ResizeObserver(() => {
    frames += 1
    look()
  }).observe(box)
  const beat = () => {
    box.style.width = box.style.width === '1px' ? '2px' : '1px'
    requestAnimationFrame(beat)
  }
  beat()
  return () => frames
}
