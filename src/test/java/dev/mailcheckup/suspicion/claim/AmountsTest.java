package dev.mailcheckup.suspicion.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "send 1.250 BTC now | BTC | 1.250",
                "send 1,250 BTC now | BTC | 1.250",
                "send .05 BTC now | BTC | 0.05",
                "send 0.05 BTC now | BTC | 0.05",
                "send 1.250 USD now | USD | 1250",
                "send $1,250.50 now | USD | 1250.50",
                "send $.50 now | USD | 0.50",
                "send 1.250.000 EUR now | EUR | 1250000",
                "send 20’000 USD now | USD | 20000",
                "send 18\u202f000 € now | EUR | 18000",
                "send 18 000 Kč now | CZK | 18000",
                "send 10k dollars now | USD | 10000",
                "send $10K now | USD | 10000",
                "envíe 10 mil dólares | USD | 10000",
                "Zahlen Sie 1,5k € | EUR | 1500",
                "two payments of 2.5 thousand euros | EUR | 2500",
                "Заплатите 2 тысячи долларов | USD | 2000",
                "30万円を送って | JPY | 300000",
                "请支付￥80,000 | CNY | 80000",
                "¥80,000をお支払いください | JPY | 80000",
                "请支付５０００元 | CNY | 5000",
                "转8000块USDT到这里 | USDT | 8000",
                "ادفع ٥٠٠ USD | USD | 500",
                "send 850 euro in bitcoin | EUR | 850",
                "send USD 500 in bitcoin | USD | 500",
                "send $l,2OO now | USD | 1200",
                "send 1,600 dоllаrѕ now | USD | 1600",
                "send 5\u200b00 US\u200bD now | USD | 500",
                "pague R$ 900 | BRL | 900",
                "send HK$5,000 | HKD | 5000",
                "Wyślij 500 złotych | PLN | 500",
                "Plătește 600 de euro | EUR | 600",
                "500달러를 보내 | USD | 500"
            })
    void aSumIsReadAsItsCurrencyIsWritten(String text, String currency, String value) {
        assertThat(Amounts.in(text))
                .singleElement()
                .satisfies(amount -> {
                    assertThat(amount.currency()).isEqualTo(currency);
                    assertThat(amount.value()).isEqualTo(value);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pay five hundred dollars | USD | 500",
                "pay one thousand two hundred and fifty dollars | USD | 1250",
                "pay half a bitcoin | BTC | 0.5",
                "请支付五千元 | CNY | 5000",
                "請支付三萬五千美元 | USD | 35000",
                "半个比特币 | BTC | 0.5",
                "Zahlen Sie eintausendzweihundert Euro | EUR | 1200",
                "Zahlen Sie achthundertfünfzig Euro | EUR | 850",
                "Payez mille deux cents euros | EUR | 1200",
                "Payez quatre-vingt-dix euros | EUR | 90",
                "Pague mil quinientos dólares | USD | 1500",
                "Pague novecentos dólares | USD | 900",
                "Pague duzentos e cinquenta euros | EUR | 250",
                "Paga settecentocinquanta euro | EUR | 750",
                "五百ドルを送金 | USD | 500",
                "Заплатите пятьсот долларов | USD | 500",
                "половина биткоина | BTC | 0.5",
                "Zapłać siedemset dolarów | USD | 700",
                "Zapłać dwa tysiące złotych | PLN | 2000",
                "Betaal achthonderd euro | EUR | 800",
                "Zaplaťte pět tisíc korun | CZK | 5000",
                "오백 달러를 보내 | USD | 500",
                "삼백만원을 보내 | KRW | 3000000",
                "Plătește șase sute de euro | EUR | 600",
                "P a y  5 0 0  d o l l a r s  i n  b i t c o i n | USD | 500"
            })
    void aSumIsReadInWords(String text, String currency, String value) {
        assertThat(Amounts.in(text))
                .singleElement()
                .extracting(amount -> amount.currency() + " " + amount.value())
                .isEqualTo(currency + " " + value);
    }

    @Test
    void twoPricesAreBothTold() {
        assertThat(Amounts.in("Pay $500 today or $700 tomorrow, between 1500-2000 EUR later"))
                .extracting(amount -> amount.currency() + " " + amount.value())
                .containsExactly("USD 500", "USD 700", "EUR 1500", "EUR 2000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1.05 BTC",
                "1..05 BTC",
                ". BTC",
                ".",
                "BTC .",
                "one dollar",
                "회사원",
                "50 people",
                "24 hours"
            })
    void whatIsNoNumberIsNoSum(String text) {
        assertThat(Amounts.in(text)).isEmpty();
    }
}
