package dev.mailcheckup.suspicion.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
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
        "1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu, BTC, true",
        "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a, BCH, true",
        "QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A, BCH, true",
        "ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq, BCH, true",
        "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A, XMR, true",
        "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh, XRP, true",
        "0x52908400098527886E0F7030069857D2E4169EE7, ETH, true",
        "0xde709f2102306220921060314715629080e2fb77, ETH, true",
        "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t, TRX, true",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6b",
                "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3B",
                "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTi",
                "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u",
                "HN7cABqLq46Es1jh92dQQisAq662SmxELLLsHHe4YWrH"
            })
    void aWordWithoutARightChecksumIsNoWallet(String word) {
        assertThat(Wallets.in("Our reference is " + word + " today.")).isEmpty();
    }

    @Test
    void solanaHasNoChecksumSoTheTextMustNameIt() {
        String address = "HN7cABqLq46Es1jh92dQQisAq662SmxELLLsHHe4YWrH";
        assertThat(Wallets.in("Send SOL to " + address))
                .containsExactly(new WalletFound("SOL", address, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1A1zP1eP 5QGefi2D MPTfTL5S Lmv7DivfNa",
                "1 A 1 z P 1 e P 5 Q G e f i 2 D M P T f T L 5 S L m v 7 D i v f N a",
                "1A1zP1eP5Q-Gefi2DMPTf-TL5SLmv7DivfNa",
                "1A1zP1eP5QGefi2DM\nPTfTL5SLmv7DivfNa",
                "1A1zP1eP5Q**Gefi2DMPTf**TL5SLmv7DivfNa",
                "1A1zP1eP5QGefi2\u200bDMPTfTL5SLmv7DivfNa",
                "1A1zP1eP5QG\u0435fi2DMPTfTL5SLmv7DivfN\u0430",
                "\uff11A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"
            })
    void aDisguisedAddressIsFoundInPlain(String written) {
        assertThat(Wallets.in("Send it to " + written + " within two days"))
                .contains(new WalletFound("BTC", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", true));
    }

    @Test
    void aWitnessAddressInPiecesIsFound() {
        assertThat(Wallets.in("bc1qw508 d6qejxtdg4 y5r3zarvary0 c5xw7kv8f3t4 is mine"))
                .contains(
                        new WalletFound("BTC", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", true));
    }

    @Test
    void ordinaryTextHoldsNoPieces() {
        assertThat(
                        Wallets.in(
                                "Order 3 of 4: SKU 1A2B-3C4D-5E6F, phone 1 555 0100, call 24 7. Track"
                                        + " 1Z 999 AA1 01 2345 6784 and IBAN DE89 3704 0044 0532 0130"
                                        + " 00 or MAC 00-1A-2B-3C-4D-5E"))
                .isEmpty();
    }

    @Test
    void aHugeTextOfPiecesEndsSoon() {
        String text = "1A b2 3C D4 1x ".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Wallets.in(text));
    }

    /** EIP-55 has four test addresses in mixed letters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
                "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
                "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"
            })
    void theAddressesOfEip55Pass(String address) {
        assertThat(Ethereum.isAddress(address)).isTrue();
    }
}
