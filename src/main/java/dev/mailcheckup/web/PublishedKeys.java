package dev.mailcheckup.web;

import dev.mailcheckup.keys.KeyRing;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public keys of printed lists as a JSON Web Key Set (RFC 7517, section 5), so that others can
 * verify a list without us.
 */
@RestController
class PublishedKeys {

    /** A new key is seen by all within this time. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final KeyRing keys;

    PublishedKeys(KeyRing keys) {
        this.keys = keys;
    }

    @GetMapping(path = "/.well-known/jwks.json", produces = "application/jwk-set+json")
    ResponseEntity<String> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(keys.published(Clock.systemUTC().instant()).toString(true));
    }
}
