package dev.mailcheckup.suspicion.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which mail servers write the Received field. */
class ReceivedFieldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Postfix
                "from out.shop.example (out.shop.example [203.0.113.10]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) (No client certificate requested) by mx.two.example (Postfix) with ESMTPS id 4F3 for <ann@two.example>; Fri, 15 Mar 2024 10:30:00 +0000 (UTC) | 203.0.113.10 | out.shop.example | mx.two.example | ESMTPS | true | false",
                "from home (dsl-1.isp.example [198.51.100.7]) (Authenticated sender: bob) by mx.two.example (Postfix) with ESMTPA id 4F3; Fri, 15 Mar 2024 10:30:00 +0000 | 198.51.100.7 | dsl-1.isp.example | mx.two.example | ESMTPA | false | true",
                "from mail.example (unknown [198.51.100.7]) by mx.two.example (Postfix) with SMTP id 4F3; Fri, 15 Mar 2024 10:30:00 +0000 | 198.51.100.7 | '' | mx.two.example | SMTP | false | false",
                // Exim
                "from [198.51.100.9] (helo=client.example) by smtp.two.example with esmtpsa (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96) id 1pA; Mon, 5 Feb 2024 14:00:00 +0000 | 198.51.100.9 | '' | smtp.two.example | ESMTPSA | true | true",
                "from client.example ([198.51.100.9]:45321 helo=User) by smtp.two.example with esmtp (Exim 4.96) id 1pA; Mon, 5 Feb 2024 14:00:00 +0000 | 198.51.100.9 | '' | smtp.two.example | ESMTP | false | false",
                "from www by smtp.two.example with local (Exim 4.96) id 1pA; Mon, 5 Feb 2024 14:00:00 +0000 | '' | '' | smtp.two.example | LOCAL | false | false",
                // Sendmail
                "from chosen.example (real.isp.example [192.0.2.4] (may be forged)) (authenticated bits=0) by mx.two.example (8.15.2/8.15.2) with ESMTP id x9; Mon, 5 Feb 2024 14:00:00 +0000 | 192.0.2.4 | real.isp.example | mx.two.example | ESMTP | false | true",
                // qmail
                "from unknown (HELO chosen.example) (192.0.2.4) by mx.two.example with SMTP; 22 Aug 2016 14:23:01 -0000 | 192.0.2.4 | '' | mx.two.example | SMTP | false | false",
                "(qmail 11769 invoked from network); 22 Aug 2016 14:23:01 -0000 | '' | '' | '' | '' | false | false",
                // Exchange and Microsoft 365
                "from A1.one.prod.example (2001:db8:207:3d::31) by B1.two.prod.example (2001:db8:1::9) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA) id 15.20.7; Mon, 1 Oct 2024 09:49:22 +0000 | 2001:db8:207:3d::31 | '' | b1.two.prod.example | MICROSOFT | true | false",
                "from A1.one.example (2001:db8:207:3d::31) by B1.two.example with HTTPS via C1.TWO.EXAMPLE; Mon, 1 Oct 2024 09:49:22 +0000 | 2001:db8:207:3d::31 | '' | b1.two.example | HTTPS | true | false",
                // Gmail
                "from out.one.example (out.one.example. [203.0.113.54]) by mx.two.example with ESMTPS id a1 for <ann@two.example> (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256 bits=128/128); Mon, 15 Jan 2024 08:30:00 -0800 (PST) | 203.0.113.54 | out.one.example | mx.two.example | ESMTPS | true | false",
                "by 2002:a05:6a10:1234:b0:5f with SMTP id x12; Mon, 15 Jan 2024 08:30:00 -0800 (PST) | '' | '' | 2002:a05:6a10:1234:b0:5f | SMTP | false | false",
                // Yahoo
                "from 127.0.0.1 (EHLO out.one.example) (203.0.113.5) by mta.two.example with SMTPS; Mon, 15 Jan 2024 08:30:00 +0000 | 203.0.113.5 | '' | mta.two.example | SMTPS | true | false",
                // QQ and Coremail
                "from localhost.localdomain (unknown [203.0.113.77]) by logic.two.example (NewEsmtp) with SMTP id 2E9; Mon, 15 Jan 2024 08:30:00 +0800 | 203.0.113.77 | '' | logic.two.example | SMTP | false | false",
                "from ann$one.example ( [203.0.113.77] ) by ajax-web.two.example (Coremail) ; Mon, 15 Jan 2024 08:30:00 +0800 (CST) | 203.0.113.77 | '' | ajax-web.two.example | '' | false | false",
                // GMX
                "from [203.0.113.170] ([203.0.113.170]) by web.two.example (app-bs01 [172.19.170.50]) (via HTTP); Mon, 15 Jan 2024 08:30:00 +0100 | 203.0.113.170 | '' | web.two.example | '' | false | false",
                "from client.hidden.invalid by mail.two.example (mr4 [192.0.2.9]) with ESMTPSA (Nemesis) id 1M; Mon, 15 Jan 2024 08:30:00 +0100 | '' | '' | mail.two.example | ESMTPSA | true | true",
                // Zimbra
                "from store.two.example (LHLO store.two.example) (10.0.0.4) by store.two.example with LMTP; Mon, 15 Jan 2024 08:30:00 +0100 | 10.0.0.4 | '' | store.two.example | LMTP | false | false",
                // a country's ending is no clause
                "from mail.company.by (mail.company.by [192.0.2.1]) by relay.company.id with ESMTP; Mon, 1 Jan 2024 00:00:00 +0000 | 192.0.2.1 | mail.company.by | relay.company.id | ESMTP | false | false"
            })
    void everyMailServersFormIsRead(
            String body,
            String address,
            String reverseName,
            String by,
            String protocol,
            boolean encrypted,
            boolean signedIn) {
        ReceivedField field = ReceivedField.of(body);
        assertThat(field.address()).isEqualTo(address);
        assertThat(field.reverseName()).isEqualTo(reverseName);
        assertThat(field.by()).isEqualTo(by);
        assertThat(field.protocol()).isEqualTo(protocol);
        assertThat(field.encrypted()).isEqualTo(encrypted);
        assertThat(field.signedIn()).isEqualTo(signedIn);
        assertThat(field.at()).isNotNull();
    }

    @Test
    void aDateIsReadWithoutASemicolonBeforeIt() {
        assertThat(
                        ReceivedField.of(
                                        "from filter.one.example by mx.two.example with SMTP"
                                                + " 2024-03-15 10:30:00.123456789 +0000 UTC"
                                                + " m=+12345.678901234")
                                .at())
                .isEqualTo(Instant.parse("2024-03-15T10:30:00Z"));
        assertThat(
                        ReceivedField.of(
                                        "from a.example by b.example Mon, 15 Jan 2024 08:30:00"
                                                + " +0100")
                                .at())
                .isEqualTo(Instant.parse("2024-01-15T07:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, true",
        "10.1.2.3, false",
        "172.16.0.1, false",
        "172.32.0.1, true",
        "192.168.1.1, false",
        "100.64.0.1, false",
        "127.0.0.1, false",
        "169.254.1.1, false",
        "256.1.1.1, false",
        "2001:db8::1, true",
        "fe80::1, false",
        "fd00::1, false",
        "::1, false",
        "2002:a05:6a10::5f, false",
        "example, false"
    })
    void privateAddressesAreToldFromPublicOnes(String address, boolean expected) {
        assertThat(IpAddress.isPublic(address)).isEqualTo(expected);
    }
}
