package dev.mailcheckup.suspicion.journey;

import static dev.mailcheckup.suspicion.journey.Hop.Trust.CLAIMED;
import static dev.mailcheckup.suspicion.journey.Hop.Trust.HANDED_IN;
import static dev.mailcheckup.suspicion.journey.Hop.Trust.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.suspicion.Samples;
import dev.mailcheckup.suspicion.journey.Hop.Trust;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far down the chain can be believed. The names are given newest first, as in a mail. */
class ChainTest {

    private static final String AT = "; Mon, 15 Jan 2024 08:30:00 +0000";

    private static List<Trust> trust(String... received) {
        return Chain.trust(
                Arrays.stream(received).map(each -> ReceivedField.of(each + AT)).toList());
    }

    @Test
    void theLastLineOfTheProviderTellsWhoHandedTheMailIn() {
        assertThat(
                        trust(
                                "from in.provider.com (10.0.0.4) by box.provider.com with LMTP",
                                "from chosen.one.com (real.one.com [192.0.2.1]) by"
                                        + " in.provider.com with ESMTPS",
                                "from pc (pc [192.0.2.9]) by out.one.com with ESMTPSA"))
                .containsExactly(PROVIDER, HANDED_IN, CLAIMED);
    }

    @Test
    void aLineThatOnlyUsesTheProvidersNameBelowTheHandOverIsAClaim() {
        assertThat(
                        trust(
                                "from bad.com (bad.com [192.0.2.1]) by in.provider.com with SMTP",
                                "from x (x.provider.com [192.0.2.5]) by in.provider.com with SMTP"))
                .containsExactly(HANDED_IN, CLAIMED);
    }

    @Test
    void theNameTheSenderChoosesMakesItNoMachineOfTheProvider() {
        assertThat(
                        trust(
                                "from box.provider.com (unknown [192.0.2.1]) by in.provider.com"
                                        + " with SMTP"))
                .containsExactly(HANDED_IN);
        assertThat(
                        trust(
                                "from outlook.com (192.0.2.17) by a.mail.protection.outlook.com"
                                        + " with Microsoft SMTP Server"))
                .containsExactly(HANDED_IN);
    }

    @Test
    void theMachinesInsideMicrosoftAreOneProvider() {
        assertThat(
                        trust(
                                "from A.prod.outlook.com (2603:10b6:5::1) by B.prod.outlook.com"
                                        + " with HTTPS",
                                "from C.eop.protection.outlook.com (2603:10b6:5::2) by"
                                        + " D.outlook.office365.com with Microsoft SMTP Server",
                                "from mail.one.com (192.0.2.1) by E.mail.protection.outlook.com"
                                        + " with Microsoft SMTP Server"))
                .containsExactly(PROVIDER, PROVIDER, HANDED_IN);
    }

    @Test
    void aMailCollectedFromAMailboxWasHandedInThere() {
        assertThat(
                        trust(
                                "from localhost (localhost [127.0.0.1]) by pc.home.net with ESMTP",
                                "from pop.provider.com by localhost with POP3 (fetchmail-6.4)",
                                "from out.one.com (out.one.com [192.0.2.1]) by mx.provider.com"
                                        + " with ESMTPS"))
                .containsExactly(PROVIDER, PROVIDER, HANDED_IN);
    }

    @Test
    void theComputerOfAWebmailUserIsTheFirstStep() {
        Hop first =
                Samples.explain(
                                """
                                Received: from out.one.com (out.one.com [192.0.2.1]) by mx.two.com; Mon, 2 Jun 2025 10:00:00 +0000
                                X-Originating-IP: [198.51.100.77]
                                From: a@one.com
                                Subject: hi

                                Hello.
                                """)
                        .hops()
                        .getFirst();
        assertThat(first.address()).isEqualTo("198.51.100.77");
        assertThat(first.protocol()).isEqualTo("HTTP");
        assertThat(first.trust()).isEqualTo(CLAIMED);
    }
}
