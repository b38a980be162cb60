package dev.mailcheckup.progress.ui;

/** What lies in the reader's browser, and the scripts that put it there. */
final class InBrowser {

    /**
     * In the tab: the time and a sealed copy. A copy from before the reader deleted the answers in
     * another tab counts as deleted.
     */
    static final String READ_TAB =
            """
            try {
              const [time, copy] = (sessionStorage.getItem('mail-checkup') || '').split(' ');
              if (!copy) return '';
              if (Number(time) <= Number(localStorage.getItem('mail-checkup-deleted'))) {
                sessionStorage.removeItem('mail-checkup');
                return '';
              }
              document.documentElement.classList.add('coming-back');
              return copy;
            } catch { return ''; }
            """;

    static final String KEEP_IN_TAB =
            """
            try { sessionStorage.setItem('mail-checkup', Date.now() + ' ' + $0); } catch {}
            """;

    static final String FORGET_TAB =
            """
            try { sessionStorage.removeItem('mail-checkup'); } catch {}
            """;

    static final String SHOW =
            """
            document.documentElement.classList.remove('coming-back');
            """;

    /** A page about to say that its session is over is loaded again where nothing typed is lost. */
    static final String COME_BACK =
            """
            new MutationObserver(() => {
              if (document.querySelector('.v-system-error')
                  && document.querySelector('[data-from-session]')
                  && performance.now() > 3000) location.reload();
            }).observe(document.body, {childList: true});
            """;

    static final String KEEP =
            """
            try { localStorage.setItem('mail-checkup', $0); return true; } catch { return false; }
            """;

    static final String READ =
            """
            try { return localStorage.getItem('mail-checkup') || ''; } catch { return ''; }
            """;

    static final String FORGET =
            """
            try { localStorage.removeItem('mail-checkup'); } catch {}
            """;

    static final String FORGET_ALL =
            """
            try {
              sessionStorage.removeItem('mail-checkup');
              localStorage.removeItem('mail-checkup');
              localStorage.setItem('mail-checkup-deleted', Date.now());
            } catch {}
            """;

    private InBrowser() {}
}
