// The only file that touches the browser's extension interface, so that every other file runs anywhere.

/** @import { Answer, Ask } from "./messages.js" */

/** @param {(tabId: number) => void} clicked told the tab whose toolbar button was pressed */
export const onToolbarClick = (clicked) =>
  chrome.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) clicked(tab.id);
  });

/**
 * Runs the page's side of the extension in a tab: shows the badge, or takes it away.
 * A content script cannot be a module, but it may import one. The address must be written out here:
 * the function is sent as text and sees nothing of this file.
 *
 * @param {number} tabId
 * @returns {Promise<unknown>} rejected where the browser lets no extension in
 */
export const toggleIn = (tabId) =>
  chrome.scripting.executeScript({
    target: { tabId },
    func: async () => {
      const page = await import(chrome.runtime.getURL("content/main.js"));
      page.toggle();
    },
  });

/**
 * Says on the toolbar button that this tab cannot be read.
 *
 * @param {number} tabId
 */
export const refuse = async (tabId) => {
  await chrome.action.setBadgeText({ tabId, text: "–" });
  await chrome.action.setTitle({ tabId, title: word("action_refused") });
};

/** Readers may take a site permission back, and some browsers ask for it anew: then no fetch gets out. */
export const mayReachServer = () =>
  chrome.permissions.contains({ origins: chrome.runtime.getManifest().host_permissions ?? [] });

/** @param {(ask: Ask) => Promise<Answer>} answer */
export const onAsk = (answer) =>
  chrome.runtime.onMessage.addListener((ask, sender, send) => {
    if (sender.id !== chrome.runtime.id || sender.tab === undefined) return false;
    void answer(/** @type {Ask} */ (ask)).then(send);
    return true; // keeps the channel to the asking document open
  });

/**
 * The answer comes back to the document that asked, and to no other.
 *
 * @param {Ask} ask
 * @returns {Promise<Answer>} rejected when the extension was stopped or reloaded meanwhile
 */
export const ask = (ask) => chrome.runtime.sendMessage(ask);

/**
 * @param {string} name of a message in `_locales`
 * @param {...(string | number)} fillings of its placeholders, in order
 */
export const word = (name, ...fillings) => chrome.i18n.getMessage(name, fillings.map(String));

/** The direction in which the extension's own words run: `ltr` or `rtl`. */
export const direction = () => word("@@bidi_dir");

/**
 * @param {string} name
 * @returns {Promise<boolean>} a wish the reader stated earlier; false until then
 */
export const wish = async (name) => (await chrome.storage.local.get(name))[name] === true;

/** @param {string} name @param {boolean} wanted */
export const setWish = (name, wanted) => chrome.storage.local.set({ [name]: wanted });
