package dev.mailcheckup.suspicion.net;

import dev.mailcheckup.suspicion.authentication.dkim.TextRecords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The web app checks the keys of signers only where the operator sets {@code
 * mailcheckup.explain.dns} to {@code system} or HOST:PORT.
 */
@Configuration(proxyBeanMethods = false)
class MailDnsConfiguration {

    @Bean
    @ConditionalOnProperty("mailcheckup.explain.dns")
    TextRecords textRecords(@Value("${mailcheckup.explain.dns}") String server) {
        return DnsTextRecords.from(server.strip());
    }
}
