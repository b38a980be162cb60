package dev.mailcheckup.suspicion.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalletsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
                "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
                "BC1SW50QGDZ25J",
                "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"
            })
    void theValidAddressesOfBip350Pass(String address) {
        assertThat(Bech32.isWitnessAddress(address, "bc")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
                "BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
                "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
                "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R",
                "bc1pw5dgrnzv",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav",
                "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf",
                "bc1gmk9yu",
                "bc1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4"
            })
    void theInvalidAddressesOfBip173AndBip350Fail(String address) {
        assertThat(Bech32.isWitnessAddress(address, "bc")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa, BTC, true",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb, BTC, false",
        "3P14159f73E4gFr7JterCCQh9QjiTjiZrG, BTC, true",
        "DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L, DOGE, true",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, ETH, true",
        "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359, ETH, true",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD, ETH, false"
    })
    void theChecksumDecides(String address, String currency, boolean valid) {
        assertThat(Wallets.in("Send it to " + address + " now."))
                .containsExactly(new WalletFound(currency, address, valid));
    }

    @Test
    void aTokenInALinkIsNoWalletUnlessItsChecksumHolds() {
        String text = "https://shop.example/t/1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN%s?x=1";
        assertThat(Wallets.in(text.formatted("b"))).isEmpty();
        assertThat(Wallets.in(text.formatted("a"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BTC=%s",
                "-%s-",
                "_%s_",
                "bitcoin/%s",
                "%s@",
                "a&%s",
                "%%%s",
                "bitcoin:%s?amount=1"
            })
    void aSignBesideAWalletDoesNotHideIt(String text) {
        assertThat(Wallets.in(text.formatted("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"))).hasSize(1);
    }
}
