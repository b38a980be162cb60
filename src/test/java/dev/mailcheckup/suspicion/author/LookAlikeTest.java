package dev.mailcheckup.suspicion.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeTest {

    /** For certain, whatever the mail speaks of. */
    @ParameterizedTest
    @CsvSource({
        // swapped letters
        "paypa1.com, PayPal",
        "paypai.com, PayPal",
        "arnazon.com, Amazon",
        "rnicrosoft.com, Microsoft",
        "rnail.micros0ft.com, Microsoft",
        "netf1ix.com, Netflix",
        "app1e.com, Apple",
        "rewolut.com.paypal.com.thief.net, PayPal",
        // other scripts, in letters and in Punycode
        "аррӏе.com, Apple",
        "xn--80ak6aa92e.com, Apple",
        "раураl.com, PayPal",
        "pàypal.com, PayPal",
        "xn--pypal-4ve.com, PayPal",
        "ɢoogle.com, Google",
        // added words
        "paypal-secure.com, PayPal",
        "secure-paypal.net, PayPal",
        "paypalsecure.com, PayPal",
        "login-paypa1.com, PayPal",
        "verify-microsoft-account.com, Microsoft",
        "sparkasse-sicherheit.com, Sparkasse",
        "sparkasse-sicherheit.de, Sparkasse",
        // in front of another domain
        "paypal.com.thief.net, PayPal",
        "www.paypal.com.thief.net, PayPal",
        "paypal.com-login.net, PayPal",
        "apple.com.thief.net, Apple",
        // another ending
        "paypal.top, PayPal",
        "netflix.support, Netflix",
        "coinbase.xyz, Coinbase"
    })
    void anImitationIsKnownByItself(String host, String brand) {
        assertThat(LookAlike.of(host)).map(Brand::name).contains(brand);
    }

    /** As near as honest names can be: only where the mail speaks of the brand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "paypl.com",
                "paypall.com",
                "payapl.com",
                "oaypal.com",
                "paypal-center.org",
                "my-paypal.com"
            })
    void aNearNameImitatesOnlyTheBrandThatTheMailNames(String host) {
        Set<Brand> named = Set.copyOf(Brands.standard().namedIn("Your PayPal account"));
        assertThat(LookAlike.of(host, named)).map(Brand::name).contains("PayPal");
    }

    @Test
    void oneSlipOfTheFingerAloneProvesNothing() {
        assertThat(LookAlike.of("paypl.com")).isEmpty();
        assertThat(LookAlike.of("amazin.com")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paypal.com",
                "mail.paypal.de",
                "paypal-communications.com",
                "amazon.co.jp",
                "amazonses.com",
                "facebookmail.com",
                "e.ryanairmail.com",
                "apples.com",
                "apple-tree.org",
                "applepie.com",
                "pineapple.com",
                "grapefruit.com",
                "sparkasse-musterstadt.de",
                "volksbank-musterstadt.de",
                "chasewater.org",
                "orange-county.gov",
                "targets.com",
                "visas.com",
                "müller.com",
                "nestlé.com",
                "россия.com",
                "例子.com",
                "corner.com",
                "modern.org",
                "paypay.ne.jp",
                "steam-engine.org",
                "wise-owl.com",
                "example.com",
                "localhost",
                "192.0.2.1",
                ""
            })
    void anHonestNameIsNoImitation(String host) {
        assertThat(LookAlike.of(host, Set.copyOf(Brands.standard().namedIn("Your invoice"))))
                .isEmpty();
    }

    @Test
    void everyBrandHasADomainAndWords() {
        assertThat(Brands.standard().all()).hasSizeGreaterThan(300);
        assertThat(Brands.standard().all())
                .allSatisfy(brand ->
                        assertThat(brand.domains().size() + brand.shared().size()).isPositive());
    }

    @Test
    void aDomainWhereAnyoneGetsAnAddressProvesNoBrand() {
        assertThat(Brands.standard().owner("outlook.com")).isEmpty();
        assertThat(Brands.standard().owner("mail.accountprotection.microsoft.com"))
                .map(Brand::name)
                .contains("Microsoft");
    }
}
