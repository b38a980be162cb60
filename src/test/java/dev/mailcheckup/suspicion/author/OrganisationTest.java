package dev.mailcheckup.suspicion.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

    @ParameterizedTest
    @CsvSource({
        "mail.shop.com, shop.com",
        "MAIL.Shop.Com., shop.com",
        "shop.co.uk, shop.co.uk",
        "a.b.shop.co.uk, shop.co.uk",
        "a.b.city.kawasaki.jp, city.kawasaki.jp",
        "a.b.c.kobe.jp, b.c.kobe.jp",
        "www.ck, www.ck",
        "a.sender.example, sender.example",
        "食狮.公司.cn, 食狮.公司.cn",
        "www.xn--85x722f.xn--55qx5d.cn, xn--85x722f.xn--55qx5d.cn",
        "com, com",
        "co.uk, co.uk",
        "'', ''"
    })
    void oneLabelBelowThePublicSuffix(String domain, String organisation) {
        assertThat(Organisation.of(domain)).isEqualTo(organisation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"com", "co.uk", "github.io", "example", "xn--55qx5d.cn"})
    void nobodyOwnsAPublicSuffix(String domain) {
        assertThat(Organisation.isPublicSuffix(domain)).isTrue();
        assertThat(Organisation.canExist(domain)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a..b", "-", "xn--", "xn--99999999999.com", " ", "a b.com"})
    void nonsenseIsLeftAsItIs(String domain) {
        assertThat(Organisation.of(domain)).isNotNull();
    }
}
