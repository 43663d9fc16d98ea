/* What pages can do besides, where the browser can. Every page is of use without it. No syntax newer than ES5. */
(() => {
  readAloud();
  printSheet();

  /** 朗读: reads the page's text; the button is only there where the browser can speak. */
  function readAloud() {
    var button = document.querySelector('[data-aloud]');
    if (!button || !window.speechSynthesis || !window.SpeechSynthesisUtterance) return;
    var speaking = false;
    button.parentNode.hidden = false;
    button.onclick = () => {
      window.speechSynthesis.cancel();
      if (speaking) return stop();
      // biome-ignore lint/performance/useDomNodeTextContent: what is not seen is not to be read out.
      var text = document.getElementById('main').innerText.slice(0, 4000);
      var speech = new window.SpeechSynthesisUtterance(text);
      speech.lang = document.documentElement.lang;
      speech.rate = 0.9;
      speech.onend = speech.onerror = stop;
      speaking = true;
      button.textContent = button.getAttribute('data-quiet');
      window.speechSynthesis.speak(speech);
    };
    window.addEventListener('pagehide', () => {
      window.speechSynthesis.cancel();
    });
    function stop() {
      speaking = false;
      button.textContent = button.getAttribute('data-aloud');
    }
  }

  /** A sheet that is shown once has a button to print it. */
  function printSheet() {
    var button = document.querySelector('[data-print]');
    if (!button || !window.print) return;
    button.hidden = false;
    button.onclick = () => {
      window.print();
    };
  }
})();
