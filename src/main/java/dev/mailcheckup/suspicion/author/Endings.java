package dev.mailcheckup.suspicion.author;

import dev.mailcheckup.suspicion.text.Tables;
import java.util.Set;
import java.util.stream.Collectors;

/** Endings under which addresses cost next to nothing. */
final class Endings {

    private static final Set<String> CHEAP =
            Tables.lines("/suspicion/hosts/throwaway-endings.txt").stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());

    private Endings() {}

    static boolean areCheap(String ending) {
        return CHEAP.contains(ending) || CHEAP.contains(ending.substring(ending.indexOf('.') + 1));
    }
}
