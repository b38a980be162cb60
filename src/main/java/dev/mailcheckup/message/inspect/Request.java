package dev.mailcheckup.message.inspect;

import java.util.List;

/**
 * One file to look into.
 *
 * @param passwords those that stand in the mail, likeliest first
 * @param millis how long it may take
 */
@SuppressWarnings("ArrayRecordComponent")
record Request(String name, byte[] content, List<String> passwords, int millis) {}
