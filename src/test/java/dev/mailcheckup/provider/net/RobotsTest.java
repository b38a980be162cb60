package dev.mailcheckup.provider.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9309, section 2.2. */
class RobotsTest {

    @ParameterizedTest
    @CsvSource({
        "'', /a, true",
        "'User-agent: *|Disallow: /', /a, false",
        "'User-agent: *|Disallow:', /a, true",
        "'USER-AGENT: *|DISALLOW: /private', /private/a, false",
        "'User-agent: *|Disallow: /private', /open, true",
        "'User-agent: other|Disallow: /', /a, true",
        "'User-agent: mail-checkup|Disallow: /', /a, false",
        "'User-agent: Mail-Checkup/2.0|Disallow: /', /a, false",
        "'User-agent: *|Disallow: /||User-agent: mail-checkup|Allow: /', /a, true",
        "'User-agent: mail-checkup|User-agent: other|Disallow: /', /a, false",
        "'User-agent: other|User-agent: mail-checkup|Disallow: /', /a, false",
        "'User-agent: mail-checkup||User-agent: *|Disallow: /', /a, false",
        "'User-agent: *|Disallow: /a|Allow: /a/b', /a/b/c, true",
        "'User-agent: *|Disallow: /a/b|Allow: /a', /a/b/c, false",
        "'User-agent: *|Disallow: /a|Allow: /a', /a, true",
        "'User-agent: *|Disallow: /*.html', /a/b.html?c, false",
        "'User-agent: *|Disallow: /*.html$', /a/b.html, false",
        "'User-agent: *|Disallow: /*.html$', /a/b.html?c, true",
        "'User-agent: *|Disallow: /a # all of it', /ab, false",
        "'# User-agent: *|Disallow: /', /a, true",
        "'User-agent: *|nonsense|: : :|Disallow: /', /a, false",
    })
    void theRulesForUsAreKept(String file, String target, boolean allowed) {
        assertThat(Robots.of(file.replace('|', '\n')).allows(target)).isEqualTo(allowed);
    }

    @Test
    void aFileOfRulesThatTakeLongIsReadThrough() {
        String rule = "Disallow: /" + "*a".repeat(40) + "$\n";
        Robots robots = Robots.of("User-agent: *\n" + rule.repeat(Robots.LONGEST / rule.length()));
        assertThat(robots.allows("/" + "a".repeat(2000) + "b")).isTrue();
    }
}
