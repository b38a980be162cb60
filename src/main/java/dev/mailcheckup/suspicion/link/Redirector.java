package dev.mailcheckup.suspicion.link;

import java.util.List;
import java.util.Locale;

/**
 * Takes the wrapping of well-known redirectors off an address without asking the network. Only
 * redirectors known by name are believed: {@code ?url=} on any other host is what its owner wants
 * the reader to see.
 */
final class Redirector {

    private static final int MOST_LAYERS = 6;
    private static final int MOST_ENCODINGS = 3;

    /** How one redirector holds the address that it leads to. */
    private enum Form {
        /** In a parameter, percent-encoded. */
        PARAMETER,
        /** In a parameter, in base64; Bing puts two characters before it. */
        BASE64_PARAMETER,
        /** As the rest of the path, after the given text. */
        PATH,
        /** As in PATH, without its scheme. */
        BARE_PATH
    }

    /**
     * @param domain the host or one above it
     * @param start how the path begins, after the slash; empty for any
     * @param name of the parameter, or the text in the path before the address
     */
    private record Rule(String domain, String start, Form form, String name) {}

    private static final List<Rule> RULES =
            List.of(
                    // services that guard mailboxes
                    parameter("safelinks.protection.outlook.com", "", "url"),
                    parameter("safelinks.office.net", "", "url"),
                    parameter("statics.teams.cdn.office.net", "", "url"),
                    parameter("safelink.emails.azure.net", "", "destination"),
                    parameter("linkprotect.cudasvc.com", "", "a"),
                    parameter("trendmicro.com", "wis/clicktime", "url"),
                    parameter("trendmicro.eu", "wis/clicktime", "url"),
                    parameter("fireeye.com", "", "u"),
                    parameter("fireeye.eu", "", "u"),
                    parameter("clicktime.symantec.com", "", "u"),
                    parameter("urlsand.com", "", "u"),
                    parameter("esvalabs.com", "", "u"),
                    base64("protection.sophos.com", "", "u"),
                    path("secure-web.cisco.com", "/http"),
                    // search engines and their kin
                    parameter("google.com", "url", "q"),
                    parameter("google.com", "url", "url"),
                    parameter("google.com", "imgres", "imgurl"),
                    parameter("googleadservices.com", "", "adurl"),
                    parameter("doubleclick.net", "", "adurl"),
                    parameter("translate.google.com", "", "u"),
                    parameter("googleweblight.com", "", "lite_url"),
                    new Rule("google.com", "amp/s/", Form.BARE_PATH, "amp/s/"),
                    new Rule("ampproject.org", "c/s/", Form.BARE_PATH, "c/s/"),
                    new Rule("ampproject.org", "v/s/", Form.BARE_PATH, "v/s/"),
                    base64("bing.com", "ck/", "u"),
                    parameter("bing.com", "", "u"),
                    path("search.yahoo.com", "/ru="),
                    parameter("duckduckgo.com", "l/", "uddg"),
                    path("web.archive.org", "/http"),
                    // social networks and shops
                    parameter("facebook.com", "l.php", "u"),
                    parameter("facebook.com", "flx/warn", "u"),
                    parameter("instagram.com", "", "u"),
                    parameter("linkedin.com", "", "url"),
                    parameter("youtube.com", "redirect", "q"),
                    parameter("reddit.com", "", "url"),
                    parameter("medium.com", "r/", "url"),
                    parameter("steamcommunity.com", "linkfilter", "u"),
                    parameter("steamcommunity.com", "linkfilter", "url"),
                    parameter("vk.com", "away", "to"),
                    parameter("ok.ru", "dk", "st.link"),
                    parameter("umblr.com", "redirect", "z"),
                    parameter("slack-redir.net", "", "url"),
                    parameter("exit.sc", "", "url"),
                    parameter("weibo.cn", "sinaurl", "u"),
                    parameter("link.zhihu.com", "", "target"),
                    parameter("link.csdn.net", "", "target"),
                    parameter("mail.qq.com", "", "gourl"),
                    parameter("c.pc.qq.com", "", "pfurl"),
                    // mail programs and counting services
                    parameter("deref-gmx.net", "", "redirectUrl"),
                    parameter("deref-web.de", "", "redirectUrl"),
                    parameter("deref-mail.com", "", "redirectUrl"),
                    path("awstrack.me", "/http"));

    private Redirector() {}

    /** The address that is wrapped inside, or the address itself. */
    static String unwrapped(String address) {
        String inner = address;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            String next = once(inner);
            if (next.equals(inner)) {
                return inner;
            }
            inner = next;
        }
        return inner;
    }

    private static String once(String address) {
        Target target = Target.of(address);
        if (!target.isWeb()) {
            return address;
        }
        String host = target.host();
        String special = isUnder(host, "translate.goog") ? translated(target) : "";
        special = special.isEmpty() ? Proofpoint.unwrapped(target) : special;
        if (isAddress(special)) {
            return special;
        }
        for (Rule rule : RULES) {
            if (isOf(host, rule.domain()) && startsWith(target.rest(), rule.start())) {
                String inner = inner(target.rest(), rule);
                if (isAddress(inner)) {
                    return inner;
                }
            }
        }
        return address;
    }

    private static String inner(String rest, Rule rule) {
        return switch (rule.form()) {
            case PARAMETER -> plain(parameter(rest, rule.name()));
            case BASE64_PARAMETER -> {
                String value = Escapes.decoded(parameter(rest, rule.name()));
                String plain = Escapes.base64(value);
                yield isAddress(plain) || value.length() < 3
                        ? plain
                        : Escapes.base64(value.substring(2));
            }
            case PATH -> afterInPath(rest, rule.name());
            case BARE_PATH -> {
                int at = rest.indexOf(rule.name());
                yield at < 0 ? "" : "https://" + rest.substring(at + rule.name().length());
            }
        };
    }

    /** Some encode twice on the way from page to page, some wrap the value in base64. */
    private static String plain(String value) {
        String plain = Escapes.decoded(value);
        for (int i = 1; i < MOST_ENCODINGS && !isAddress(plain); i++) {
            plain = Escapes.decoded(plain);
        }
        return isAddress(plain) ? plain : Escapes.decoded(Escapes.base64(plain));
    }

    /** Where {@code name} ends in http that belongs to the address; other names end before it. */
    private static String afterInPath(String rest, String name) {
        int at = rest.toLowerCase(Locale.ROOT).indexOf(name);
        if (at < 0) {
            return "";
        }
        boolean itself = name.endsWith("http");
        String inner = rest.substring(itself ? at + 1 : at + name.length());
        boolean encoded = inner.toLowerCase(Locale.ROOT).indexOf("%2f") > 0;
        int slash = encoded ? inner.indexOf('/') : -1;
        String whole = Escapes.decoded(slash > 0 ? inner.substring(0, slash) : inner);
        boolean lostSlash = whole.startsWith("http:/") && !whole.startsWith("http://");
        return lostSlash ? "http://" + whole.substring(6) : whole;
    }

    /** In the name of the host each dot became a hyphen and each hyphen two of them. */
    private static String translated(Target target) {
        String name = target.host().substring(0, target.host().indexOf('.'));
        return "https://"
                + name.replace("--", "\n").replace('-', '.').replace('\n', '-')
                + target.rest();
    }

    /** Google has a domain in every country. */
    private static boolean isOf(String host, String domain) {
        return isUnder(host, domain)
                || domain.equals("google.com")
                        && host.startsWith("www.google.")
                        && host.length() <= "www.google.com.xx".length();
    }

    private static boolean isAddress(String text) {
        return text.regionMatches(true, 0, "http", 0, 4) && Target.of(text).isWeb();
    }

    private static boolean startsWith(String rest, String start) {
        return rest.length() > start.length()
                && rest.regionMatches(true, 1, start, 0, start.length());
    }

    static boolean isUnder(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    static String parameter(String rest, String name) {
        String wanted = name + "=";
        int at = Math.max(rest.indexOf("?" + wanted), rest.indexOf("&" + wanted));
        if (at < 0) {
            return "";
        }
        int start = at + 1 + wanted.length();
        int end = rest.indexOf('&', start);
        return rest.substring(start, end < 0 ? rest.length() : end);
    }

    private static Rule parameter(String domain, String start, String name) {
        return new Rule(domain, start, Form.PARAMETER, name);
    }

    private static Rule base64(String domain, String start, String name) {
        return new Rule(domain, start, Form.BASE64_PARAMETER, name);
    }

    private static Rule path(String domain, String name) {
        return new Rule(domain, "", Form.PATH, name);
    }
}
