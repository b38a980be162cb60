package dev.mailcheckup.suspicion.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.Mailbox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalHouseTest {

    @ParameterizedTest
    @CsvSource({
        "Volksbank Lindental eG, bank-lindental.de, true",
        "Sparkasse Lindental, online.spk-lindental.de, true",
        "Sparkasse Lindental, spk-lindental.com, false",
        "Sparkasse Lindental, lindental-pushtan.de, false",
        "Sparkasse Kundenservice, mein-kundenservice.de, false",
        "Volksbank, volksbank-neu.de, false",
    })
    void bearsItsPlaceInNameAndDomain(String name, String domain, boolean named) {
        assertThat(LocalHouse.isNamedAfterItsPlace(new Mailbox(name, "service", domain)))
                .isEqualTo(named);
    }
}
