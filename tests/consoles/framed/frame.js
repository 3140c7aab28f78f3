/** The pager's buttons have no address of their own: they send the form of the page. */
for (const button of document.querySelectorAll('.nut')) {
  button.addEventListener('click', () => {
    const form = document.querySelector('#tim')
    form.elements.namedItem('trang').value = button.dataset.trang
    form.submit()
  })
}
