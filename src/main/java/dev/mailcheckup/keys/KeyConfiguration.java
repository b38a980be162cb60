package dev.mailcheckup.keys;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Setting {@code mailcheckup.keys}. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KeyConfiguration.class);

    /** Without a place to keep keys the app works; what it seals lasts until it stops. */
    @Bean
    KeyRing keyRing(@Value("${mailcheckup.keys}") String place) {
        Instant now = Clock.systemUTC().instant();
        try {
            return KeptKeys.at(place, now);
        } catch (IOException e) {
            LOG.warn(
                    "No keys at mailcheckup.keys ({}). New ones are kept in memory only: saved"
                            + " answers and printed codes will not be known after a restart.",
                    e.getClass().getSimpleName());
            return KeyRing.fresh(now);
        }
    }
}
