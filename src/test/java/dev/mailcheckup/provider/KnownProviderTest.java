package dev.mailcheckup.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownProviderTest {

    @Test
    void everyHostIsAHostNameAndNoDomainStandsTwice() {
        List<String> domains =
                KnownProvider.ALL.stream().flatMap(each -> each.domains().stream()).toList();
        assertThat(domains).doesNotHaveDuplicates().allMatch(HostNames::isHostName);
        assertThat(KnownProvider.ALL)
                .flatMap(each ->
                        List.of(each.imap(), each.pop3(), each.submission(), each.webmail()))
                .filteredOn(Optional::isPresent)
                .allMatch(host -> HostNames.isHostName(host.get()));
        assertThat(KnownProvider.ALL).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({
        "aspmx.l.google.com,Gmail",
        "firm-example.mail.protection.outlook.com,Microsoft 365",
        "hotmail-com.olc.protection.outlook.com,Outlook.com",
        "mxbiz1.qq.com,Tencent Exmail",
        "mx01.mail.icloud.com,iCloud"
    })
    void aHostedDomainIsKnownByItsMx(String mx, String name) {
        assertThat(KnownProvider.ofMx(mx).map(KnownProvider::name)).contains(name);
    }

    @Test
    void aNameThatOnlyEndsAlikeIsNobody() {
        assertThat(KnownProvider.ofMx("mx.notgoogle.com")).isEmpty();
    }
}
