package dev.mailcheckup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Records all that could carry a secret out of a page: requests (address, headers, body, beacons
 * and those of workers), WebSocket frames, console lines; and looks at what is kept: local and
 * session storage, cookies, IndexedDB, caches, history, DOM attributes, and the app's output.
 */
public final class LeakWatch {

    private record Seen(String where, String text) {
        /** Where a number by itself means something; elsewhere numbers turn up by chance. */
        boolean mayCount() {
            return where.startsWith("request body") || where.startsWith("WebSocket frame");
        }
    }

    private static final String KEPT =
            """
            async () => {
              const kept = [['history', location.href + JSON.stringify(history.state)],
                            ['title', document.title], ['window.name', window.name]];
              for (const [name, store] of [['localStorage', localStorage], ['sessionStorage', sessionStorage]])
                for (let i = 0; i < store.length; i++)
                  kept.push([name, store.key(i) + '=' + store.getItem(store.key(i))]);
              for (const {name} of await indexedDB.databases()) {
                const db = await new Promise(done => { const o = indexedDB.open(name); o.onsuccess = () => done(o.result); });
                for (const table of db.objectStoreNames) {
                  const all = await new Promise(done => { const r = db.transaction(table).objectStore(table).getAll(); r.onsuccess = () => done(r.result); });
                  kept.push(['indexedDB', name + table + JSON.stringify(all)]);
                }
                db.close();
              }
              if (window.caches) for (const name of await caches.keys())
                for (const request of await (await caches.open(name)).keys()) kept.push(['cache', request.url]);
              const walk = root => root.querySelectorAll('*').forEach(e => {
                for (const a of e.attributes) kept.push(['attribute ' + e.tagName, a.name + '=' + a.value]);
                if (e.shadowRoot) walk(e.shadowRoot);
              });
              walk(document);
              return kept;
            }
            """;

    private final List<Seen> seen = new ArrayList<>();
    private final BrowserContext context;
    private final RunningApp app;

    /** By these Flow counts its elements and messages; a length may be among them by chance. */
    private static final Pattern FLOW_NUMBER = Pattern.compile("\"(node|syncId|clientId)\":\\d+");

    private LeakWatch(BrowserContext context, RunningApp app) {
        this.context = context;
        this.app = app;
    }

    /** Starts to record; do so before the page is opened. */
    public static LeakWatch on(Page page, RunningApp app) {
        LeakWatch watch = new LeakWatch(page.context(), app);
        watch.context.onRequest(watch::record);
        watch.context.onConsoleMessage(line -> watch.see("console", line.text()));
        page.onWebSocket(socket -> {
            watch.see("WebSocket address", socket.url());
            socket.onFrameSent(frame ->
                    watch.see(
                            "WebSocket frame",
                            Objects.requireNonNullElseGet(
                                    frame.text(),
                                    () -> new String(frame.binary(), StandardCharsets.UTF_8))));
        });
        return watch;
    }

    /** Number of requests so far. */
    public long requests() {
        return seen.stream().filter(one -> one.where().startsWith("request")).count();
    }

    /** All traces of the canary, in what left the page and in what the page keeps. */
    public List<String> traces(Page page, Canary canary) {
        List<Seen> all = new ArrayList<>(seen);
        for (Object pair : (List<?>) Objects.requireNonNull(page.evaluate(KEPT))) {
            List<?> kept = (List<?>) pair;
            all.add(new Seen(kept.get(0).toString(), kept.get(1).toString()));
        }
        context.cookies()
                .forEach(cookie -> all.add(new Seen("cookie", cookie.name + cookie.value)));
        all.add(new Seen("output of the app", app.output()));
        return all.stream()
                .flatMap(one ->
                        forms(one.text())
                                .flatMap(text -> canary.tracesIn(text, one.mayCount()).stream())
                                .map(trace -> one.where() + ": " + trace))
                .distinct()
                .toList();
    }

    public void check(Page page, Canary canary, String where) {
        assertThat(traces(page, canary)).as("traces of the canary: " + where).isEmpty();
    }

    private void record(Request request) {
        see("request address", request.url());
        // Those that Chromium adds itself are told only once a request has ended, and some never
        // end; its cookies are looked at where they are kept.
        see("request headers", request.headers().toString());
        byte[] body = request.postDataBuffer();
        if (body != null) {
            String text = new String(body, StandardCharsets.UTF_8);
            see("request body " + request.url(), FLOW_NUMBER.matcher(text).replaceAll(""));
        }
    }

    private void see(String where, String text) {
        seen.add(new Seen(where, text));
    }

    /** A text as it is and, where it is one, without its URL encoding. */
    private static Stream<String> forms(String text) {
        try {
            return Stream.of(text, URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException plainText) {
            return Stream.of(text);
        }
    }
}
