/* What pages can do besides, where the browser can. Every page is of use without it. No syntax newer than ES2015. */
(() => {
  const each = Array.prototype.forEach;
  readAloud();
  printButtons();
  codesFromHash();
  proofs();
  kiosk();

  /** 朗读: reads the page's text; the button is only there where the browser can speak. */
  function readAloud() {
    const button = document.querySelector('[data-aloud]');
    if (!button || !window.speechSynthesis || !window.SpeechSynthesisUtterance) return;
    let speaking = false;
    button.parentNode.hidden = false;
    button.onclick = () => {
      window.speechSynthesis.cancel();
      if (speaking) return stop();
      // biome-ignore lint/performance/useDomNodeTextContent: what is not seen is not to be read out.
      const text = document.getElementById('main').innerText.slice(0, 4000);
      const speech = new window.SpeechSynthesisUtterance(text);
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

  function printButtons() {
    each.call(document.querySelectorAll('[data-print]'), (button) => {
      button.hidden = false;
      button.onclick = () => {
        window.print();
      };
    });
  }

  /** A QR code's part after # stays in the phone: it goes into the form, and out of the address. */
  function codesFromHash() {
    const form = document.querySelector('form[data-from-hash]');
    const code = decodeURIComponent(window.location.hash.slice(1));
    if (!form || !/^[\w -]{8,60}$/.test(code)) return;
    if (window.history.replaceState) {
      window.history.replaceState(null, '', window.location.pathname + window.location.search);
    }
    form.elements[form.getAttribute('data-from-hash')].value = code;
  }

  /** The proof of work of a form, made here before it is sent; where that fails, the site makes it. */
  function proofs() {
    const subtle = window.crypto ? window.crypto.subtle : null;
    if (!subtle || !window.fetch || !window.TextEncoder) return;
    each.call(document.querySelectorAll('form[data-proof]'), (form) => {
      let ready = false;
      let pressed = null;
      form.addEventListener('click', (event) => {
        if (event.target.name) pressed = event.target;
      });
      form.addEventListener('submit', (event) => {
        if (ready) return;
        event.preventDefault();
        const button = form.querySelector('button');
        if (form.hasAttribute('data-busy')) return;
        form.setAttribute('data-busy', '');
        say(form.getAttribute('data-working'));
        if (pressed && pressed.type === 'submit') add(pressed.name, pressed.value);
        challenge(form.getAttribute('data-proof'))
          .then(work)
          .then(
            (proof) => {
              add('challenge', proof.challenge);
              add('nonce', proof.nonce);
            },
            () => {},
          )
          .then(() => {
            ready = true;
            form.submit();
          });
        function say(text) {
          const note = document.createElement('p');
          note.setAttribute('role', 'status');
          note.textContent = text;
          button.parentNode.parentNode.insertBefore(note, button.parentNode.nextSibling);
        }
        function add(name, value) {
          const field = document.createElement('input');
          field.type = 'hidden';
          field.name = name;
          field.value = value;
          form.appendChild(field);
        }
      });
    });

    function challenge(use) {
      return window
        .fetch('/proof', {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: `use=${use}`,
        })
        .then((response) => {
          if (!response.ok) throw new Error('no challenge');
          return response.json();
        });
    }

    /** A few hundred at a time, so that the phone stays awake to its user. */
    function work(asked) {
      const encoder = new window.TextEncoder();
      let from = 0;
      return next();
      function next() {
        const batch = [];
        for (let index = 0; index < 256; index++) batch.push(hash(from + index));
        return Promise.all(batch).then((hashes) => {
          for (let found = 0; found < hashes.length; found++) {
            if (zeroBits(hashes[found]) >= asked.difficulty) {
              return { challenge: asked.challenge, nonce: String(from + found) };
            }
          }
          from += 256;
          return next();
        });
      }
      function hash(nonce) {
        return subtle.digest('SHA-256', encoder.encode(`${asked.challenge}:${nonce}`));
      }
    }
    function zeroBits(hash) {
      const bytes = new Uint8Array(hash);
      let bits = 0;
      for (let index = 0; index < bytes.length; index++) {
        if (bytes[index] !== 0) return bits + Math.clz32(bytes[index]) - 24;
        bits += 8;
      }
      return bits;
    }
  }

  /** A screen in a hall goes back to its village when nobody has touched it for a while, and says so before. */
  function kiosk() {
    const home = document.body.getAttribute('data-kiosk');
    if (!home) return;
    const IDLE_MS = 90000;
    const WARN_MS = 15000;
    let note = null;
    let idle = window.setTimeout(warn, IDLE_MS);
    each.call(['click', 'touchstart', 'keydown', 'scroll', 'input'], (name) => {
      document.addEventListener(name, stay, true);
    });
    function stay() {
      window.clearTimeout(idle);
      if (note) note.parentNode.removeChild(note);
      note = null;
      idle = window.setTimeout(warn, IDLE_MS);
    }
    function warn() {
      if (window.location.pathname + window.location.search === home) return stay();
      note = document.createElement('p');
      note.className = 'leaving';
      note.setAttribute('role', 'alert');
      note.textContent = document.body.getAttribute('data-leaving');
      document.body.appendChild(note);
      idle = window.setTimeout(() => {
        // Not in the history: the next visitor cannot go back to what the last one saw.
        window.location.replace(home);
      }, WARN_MS);
    }
  }
})();
