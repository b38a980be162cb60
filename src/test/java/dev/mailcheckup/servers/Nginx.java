package dev.mailcheckup.servers;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;

/** Debian's nginx: webmail and autoconfig of every site. */
final class Nginx {

    private static final String HSTS =
            "add_header Strict-Transport-Security \"max-age=63072000\" always;";

    private static final String PAGE =
            "return 200 '<!doctype html><title>Webmail</title><form method=\"post\" action=\"%s\">"
                    + "<input name=\"user\"><input type=\"password\" name=\"password\"></form>';";

    /**
     * A page with an address that lies open and one in words, and one that robots shall not read.
     */
    private static final String CLUB =
            """
            location = /robots.txt { default_type text/plain; return 200 'User-agent: *\\nDisallow: /members'; }
            location = /contact {
              default_type text/html;
              return 200 '<!doctype html><title>Club</title><a href="mailto:zanzibar@$host">zanzibar@$host</a> treasurer (at) $host';
            }
            location = /members { default_type text/html; return 200 'zanzibar@$host'; }
            """;

    static final Path PROGRAM = Path.of("/usr/sbin/nginx");

    private Nginx() {}

    static ServerProcess start(Path folder, Ports ports, List<Site> sites, TestAuthority keys) {
        Path config =
                Template.named("nginx.conf")
                        .with("dir", folder)
                        .with(
                                "servers",
                                sites.stream()
                                        .map(site -> servers(site, ports, keys))
                                        .collect(joining("\n")))
                        .write(folder.resolve("nginx.conf"));
        return ServerProcess.start(
                folder,
                List.of(
                        PROGRAM.toString(),
                        "-p",
                        folder.toString(),
                        "-e",
                        folder.resolve("nginx.log").toString(),
                        "-c",
                        config.toString()));
    }

    private static String servers(Site site, Ports ports, TestAuthority keys) {
        String http =
                """
                server {
                  listen %s:%d;
                  %s
                  %s
                  %s
                }
                """
                        .formatted(
                                site.address(),
                                ports.http(),
                                CLUB,
                                autoconfig(site, true),
                                plain(site));
        if (site.flaw() == Flaw.WEBMAIL_HTTP_ONLY) {
            return http;
        }
        Path pair = keys.webPair(site);
        return http
                + """
                server {
                  listen %s:%d ssl;
                  ssl_certificate %s.pem;
                  ssl_certificate_key %s.key;
                  %s
                  %s
                  %s
                  %s
                }
                """
                        .formatted(
                                site.address(),
                                ports.https(),
                                pair,
                                pair,
                                CLUB,
                                site.flaw() == Flaw.WEBMAIL_WITHOUT_HSTS ? "" : HSTS,
                                autoconfig(site, false),
                                encrypted(site));
    }

    private static String plain(Site site) {
        return switch (site.flaw()) {
            case WEBMAIL_HTTP_ONLY, WEBMAIL_BACK_TO_HTTP, WEBMAIL_WITHOUT_REDIRECT ->
                    location(PAGE.formatted("/login"));
            default -> location("return 301 https://$host$request_uri;");
        };
    }

    private static String encrypted(Site site) {
        return switch (site.flaw()) {
            case WEBMAIL_BACK_TO_HTTP -> location("return 302 http://$host/login;");
            case WEBMAIL_FORM_OVER_HTTP ->
                    location(PAGE.formatted("http://webmail." + site.domain() + "/login"));
            default -> location(PAGE.formatted("/login"));
        };
    }

    private static String location(String answer) {
        return "location / { %s }".formatted(answer);
    }

    /** A site with autoconfig says so over https, or, as a flaw, in the clear alone. */
    private static String autoconfig(Site site, boolean inTheClear) {
        Site.Discovery where =
                inTheClear ? Site.Discovery.AUTOCONFIG_OVER_PLAIN_HTTP : Site.Discovery.AUTOCONFIG;
        String answer =
                site.how() == where
                        ? "default_type text/xml; return 200 '%s';".formatted(clientConfig(site))
                        : "return 404;";
        return "location ~ config-v1.1.xml$ { %s }".formatted(answer);
    }

    private static String clientConfig(Site site) {
        return "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"%s\">"
                        .formatted(site.domain())
                + "<domain>%s</domain>".formatted(site.domain())
                + server("incoming", "imap", site, 993)
                + server("incoming", "pop3", site, 995)
                + server("outgoing", "smtp", site, 465)
                + "</emailProvider></clientConfig>";
    }

    private static String server(String way, String type, Site site, int port) {
        return """
        <%sServer type="%s"><hostname>%s</hostname><port>%d</port><socketType>SSL</socketType>\
        <username>%%EMAILADDRESS%%</username><authentication>password-cleartext</authentication></%sServer>\
        """
                .formatted(way, type, site.host(), port, way);
    }
}
