package dev.mailcheckup.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the headers on every answer that keep a page from being framed, guessed at, remembered or
 * made to load from elsewhere. The start page of the Vaadin views replaces the content policy by
 * its own, which has a nonce ({@code shell.PagePolicy}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    /** For plain pages: our own style sheet and pictures, no script at all. */
    static final String PLAIN_PAGE =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A worker obeys the policy of its own script file, not that of the page (CSP3 4.2). */
    static final String SCRIPT_FILE =
            "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(),"
                    + " browsing-topics=()";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        response.setHeader("Content-Security-Policy", isScript(path) ? SCRIPT_FILE : PLAIN_PAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", NO_DEVICES);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!isFile(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        rest.doFilter(request, response);
    }

    private static boolean isScript(String path) {
        return path.endsWith(".js") || path.endsWith(".mjs");
    }

    /** Files of the build; what answers there sets its own caching. */
    private static boolean isFile(String path) {
        return path.startsWith("/VAADIN/")
                || isScript(path)
                || path.endsWith(".css")
                || path.endsWith(".svg")
                || path.endsWith(".png")
                || path.endsWith(".ico");
    }
}
