// Hands on the address of a page: by the device's own way where it has one, else by copying.

const button = document.getElementById('share');
const status = document.getElementById('tools-status');

button.addEventListener('click', async () => {
  const address = location.href;
  if (navigator.share) {
    // The visitor may change their mind; that is no fault.
    await navigator.share({ title: document.title, url: address }).catch(() => {});
    return;
  }
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = button.dataset.copied;
  } catch {
    // Copying is forbidden, or the page came over plain http.
    status.textContent = button.dataset.byHand + address;
  }
});
