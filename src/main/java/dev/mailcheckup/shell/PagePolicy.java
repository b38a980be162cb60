package dev.mailcheckup.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * The content policy of the page that all views live in. Only scripts that carry this answer's
 * nonce run, and what those load. Flow's client needs {@code unsafe-eval} up to 25.3: it turns
 * expressions of the server into functions.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final int NONCE_BYTES = 18;
    private static final String POLICY =
            "default-src 'self'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; font-src 'self' data:;"
                    + " img-src 'self' data:; connect-src 'self'; worker-src 'self';"
                    + " base-uri 'self'; form-action 'self'; frame-src 'self';"
                    + " object-src 'none'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        String nonce = newNonce();
        Document document = page.getDocument();
        document.select("script").attr("nonce", nonce);
        // Browsers ask a preloaded script for the nonce too.
        document.select("link[rel=modulepreload], link[as=script]").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    private String newNonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
