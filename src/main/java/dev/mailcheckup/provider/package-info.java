/**
 * Judges a mail provider from what was seen of its servers. What was seen ({@link
 * dev.mailcheckup.provider.ProviderObservation}) is kept apart from what it means ({@link
 * dev.mailcheckup.provider.ProviderJudge}).
 */
@NullMarked
package dev.mailcheckup.provider;

import org.jspecify.annotations.NullMarked;
