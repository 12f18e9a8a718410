// Reads the page aloud, one heading, paragraph or list item after another, with a voice of the device.

const button = document.querySelector<HTMLButtonElement>('[data-read-aloud]');
const voices = window.speechSynthesis;
const language = document.documentElement.lang;

if (button !== null && voices !== undefined) {
  const words = { listen: button.textContent, silence: button.dataset['readAloud'] ?? '' };
  let isReading = false;

  const offer = (): void => {
    button.hidden = voiceOf() === undefined;
  };
  const stop = (): void => {
    isReading = false;
    voices.cancel();
    button.textContent = words.listen;
  };
  const read = (): void => {
    isReading = true;
    button.textContent = words.silence;
    const texts = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li)')]
      .filter((one) => !one.contains(button) && one.querySelector('li, p') === null && one.offsetParent !== null)
      .map((one) => one.innerText.trim())
      .filter((text) => text !== '');
    for (const [index, text] of texts.entries()) {
      const spoken = new SpeechSynthesisUtterance(text);
      spoken.lang = language;
      spoken.voice = voiceOf() ?? null;
      if (index === texts.length - 1) spoken.onend = stop;
      voices.speak(spoken);
    }
  };

  offer();
  voices.addEventListener('voiceschanged', offer);
  button.addEventListener('click', () => (isReading ? stop() : read()));
  window.addEventListener('pagehide', stop);
}

function voiceOf(): SpeechSynthesisVoice | undefined {
  return voices.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language));
}
