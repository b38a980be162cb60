package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.MailPageCheck;
import dev.mailcheckup.provider.ProviderCheck;
import dev.mailcheckup.provider.page.WebPages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The check as the web app uses it. An operator may set {@code mailcheckup.dns}, {@code
 * mailcheckup.trust}, {@code mailcheckup.allow}, {@code mailcheckup.ports}, {@code
 * mailcheckup.public-list} (empty: never ask it) and {@code mailcheckup.limits.target}.
 */
@Configuration(proxyBeanMethods = false)
class ProviderNetConfiguration {

    @Bean
    NetProviderCheck netProviderCheck(
            @Value("${mailcheckup.dns:}") String dns,
            @Value("${mailcheckup.trust:}") String trust,
            @Value("${mailcheckup.allow:}") List<String> allow,
            @Value("${mailcheckup.ports:}") String ports,
            @Value("${mailcheckup.public-list:" + NetSettings.PUBLIC_LIST + "}") String list,
            @Value("${mailcheckup.limits.target:" + NetSettings.HOURLY + "}") int hourly) {
        NetSettings settings =
                new NetSettings(
                        text(dns).map(NetSettings::server),
                        text(trust).map(Path::of),
                        allow.stream().map(AddressRange::of).toList(),
                        text(ports).map(NetSettings::ports).orElse(Map.of()),
                        text(list),
                        NetSettings.Timing.DEFAULT,
                        hourly);
        return new NetProviderCheck(settings);
    }

    @Bean
    @Primary
    ProviderCheck providerCheck(NetProviderCheck check) {
        return new RememberedProviderCheck(check);
    }

    @Bean
    MailPageCheck mailPageCheck(NetProviderCheck check) {
        return check::checkPage;
    }

    @Bean
    WebPages webPages(NetProviderCheck check) {
        return check::read;
    }

    private static Optional<String> text(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }
}
